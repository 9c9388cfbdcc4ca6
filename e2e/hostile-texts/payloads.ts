/** Called by a payload that runs as code. */
export const ALARM = 'nablaAlarm';

/** Texts that become code where a page forgets to treat them as text: in markup, in attributes, in addresses, in scripts and in templates. */
export const PAYLOADS = [
  `<script>${ALARM}(1)</script>`,
  `"><img src=x onerror=${ALARM}(2)>`,
  `'><svg onload=${ALARM}(3)>`,
  `</textarea></title></style></script><svg/onload=${ALARM}(4)>`,
  `javascript:${ALARM}(5)`,
  `'-${ALARM}(6)-'`,
  `\\u0027;${ALARM}(7)//`,
  `{{constructor.constructor('${ALARM}(8)')()}}`,
  `\${${ALARM}(9)}`,
  `<iframe srcdoc="<script>parent.${ALARM}(10)</script>"></iframe>`,
  `<a href="javascript:${ALARM}(11)">here</a>`,
  `[here](javascript:${ALARM}(12))`,
  `$\\href{javascript:${ALARM}(13)}{x}$`,
  `<details open ontoggle=${ALARM}(14)>`,
  `</script><script>${ALARM}(15)</script>`,
  `<math><mtext><mglyph><style><img src=x onerror=${ALARM}(16)>`,
] as const;

/** The payloads in turn, so that all of them are somewhere. */
export function payloads(): () => string {
  let next = 0;
  return () => PAYLOADS[next++ % PAYLOADS.length] ?? '';
}
