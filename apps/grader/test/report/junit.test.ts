import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { toJunit } from '../../src/report/junit.ts';
import { accepted, rejected, uncompiled } from './sample-reports.ts';

const schema = readFileSync(new URL('./schema/junit.xsd', import.meta.url), 'utf8');
const problemsOf = async (contents: string) => (await validateXML({ xml: { fileName: 'report.xml', contents }, schema })).errors.map((error) => error.message);

describe('JUnit XML', () => {
  it('is valid for passing, failing and broken submissions, whatever they wrote', async () => {
    for (const graded of [[accepted], [rejected], [uncompiled], [accepted, rejected, uncompiled], []]) {
      expect(await problemsOf(toJunit(graded))).toStrictEqual([]);
    }
  });

  it('would not be valid if it were cut', async () => expect(await problemsOf(toJunit([accepted]).slice(0, -5))).not.toStrictEqual([]));

  it('counts failures and errors apart', () => {
    expect(toJunit([rejected])).toContain('tests="3" failures="2" errors="1"');
    expect(toJunit([uncompiled])).toContain('tests="1" failures="0" errors="1"');
  });

  it('says why in the attribute and in the body', () => {
    expect(toJunit([rejected]).match(/Mind the slope\./gu)).toHaveLength(2);
  });
});
