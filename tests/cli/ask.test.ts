import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeKnowledge, startCli } from '../support/start-cli.ts';

let knowledge: ReturnType<typeof makeKnowledge>;

beforeEach(() => {
  knowledge = makeKnowledge();
});

afterEach(() => {
  knowledge.remove();
});

async function ask(args: readonly string[], env: Record<string, string> = {}) {
  return await startCli('ask', knowledge.directory, { args, env }).closed;
}

describe('npm run ask', () => {
  it('answers with the quote, its date, its source and its address, without colours', async () => {
    const { code, stdout, stderr } = await ask(['Who', 'proposed', 'CICA?']);
    expect(stdout).toContain('CICA was proposed by Nursultan Nazarbayev on 5 October 1992.');
    expect(stdout).toMatch(
      /As of 5 October 1992\n\n\[1\] Origins > The proposal\nCICA Secretariat, About CICA, 2020\nhttps:\/\/example\.org\/about\norigins#proposal\n$/,
    );
    expect(stdout).not.toContain('\u001b');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('paints where it is told that colours are wanted', async () => {
    const { stdout } = await ask(['Who proposed CICA?'], { FORCE_COLOR: '1' });
    expect(stdout).toContain('\u001b[1m[1] Origins');
  });

  it('says for which day it answers where one is given', async () => {
    const { stdout } = await ask(['--as-of', '2012-06', 'Who proposed CICA?']);
    expect(stdout).toMatch(/^As things stood: June 2012\n\n/);
  });

  it('says that it does not know, and exits with 1', async () => {
    const { code, stdout } = await ask(['How', 'tall', 'are', 'giraffes?']);
    expect(stdout).toMatch(/^I do not know\./);
    expect(code).toBe(1);
  });

  it('explains the answer, or why there is none, with every number where that is wanted', async () => {
    const { code, stdout } = await ask(['--why', 'Who proposed CICA?']);
    expect(stdout).toMatch(/origins#proposal\n\nWhy this answer\?\n.*Score of the passage.*\nsum +\d/s);
    expect(code).toBe(0);
    const declined = await ask(['--why', 'Who proposed it in Atlantis?', 'Was', 'it', 'Plato?']);
    expect(declined.stdout).toMatch(/^I do not know.*\nWhy no answer\?\n.* below the 0\.6/s);
    expect(declined.code).toBe(1);
  });

  it('shows how it is used on standard error, and exits with 2, when there is no question', async () => {
    const { code, stdout, stderr } = await ask([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/There is no question\.\n\nUsage: npm run ask/);
  });

  it('documents its exit status in the help', async () => {
    const { code, stdout } = await ask(['--help']);
    expect(stdout).toMatch(/^Usage:.*Exit status: 0/s);
    expect(code).toBe(0);
  });

  it('names the file and line of a broken knowledge file, without a stack, and exits with 2', async () => {
    writeFileSync(join(knowledge.directory, 'broken.md'), '');
    const { code, stdout, stderr } = await ask(['Who proposed CICA?'], {
      KNOWLEDGE_DIR: knowledge.directory,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('broken.md: The file is empty.');
    expect(stderr).not.toMatch(/\bat \S+:\d+/);
  });
});
