/** As in GitHub's runner (src/Runner.Common/ActionCommand.cs): `::` opens a line, after white space too; `##[` stands anywhere. */
const NEW_STYLE = /^\s*::(?<command>[a-z-]+(?: [^]*?)?::[^]*)$/u;
const OLD_STYLE = /##\[(?<command>[a-z-]+[^\]]*\].*)$/u;

/** The commands of a log that GitHub's runner would obey, in order; stopping and resuming aside. */
export function commandsIn(log: string): readonly string[] {
  const obeyed: string[] = [];
  let resumeToken: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/u)) {
    const command = (NEW_STYLE.exec(line) ?? OLD_STYLE.exec(line))?.groups?.['command'];
    const stops = command?.startsWith('stop-commands::') ? command.slice('stop-commands::'.length) : null;
    if (resumeToken !== null) resumeToken = line.trim() === `::${resumeToken}::` ? null : resumeToken;
    else if (stops !== null) resumeToken = stops;
    else if (command !== undefined) obeyed.push(command);
  }
  return obeyed;
}
