import { Command } from 'commander';
import { projections } from '../../projections/index.js';
import { EventLog } from '../ports/event-log.port.js';
import { Checkpoints } from '../readers/checkpoints.js';
import { DeadLetters } from '../readers/dead-letters.js';
import type { Projection } from '../readers/projection.js';
import { rebuild } from '../readers/rebuild.js';
import { replay } from '../readers/replay.js';
import { type CommandNode, onNode } from './node.js';

export function projectionsCommand(): Command {
  const command = new Command('projections').description('the read models');
  command.command('list').description('how far each reader is').action(list);
  command
    .command('rebuild <name>')
    .description('build a projection anew from the log, beside the live one, and swap')
    .action((name: string) => onNode((node) => rebuildOne(node, name)));
  command
    .command('replay <name>')
    .description('try the streams again that a projection set aside')
    .action((name: string) => onNode((node) => replayOne(node, name)));
  return command;
}

async function list(): Promise<void> {
  await onNode(async ({ app }) => {
    const head = await app.get(EventLog).head();
    const parked = await app.get(DeadLetters).all();
    for (const { name, position, build, owner } of await app.get(Checkpoints).all()) {
      const aside = parked.filter(({ reader }) => reader === name).length;
      const facts = [
        name.padEnd(18),
        position >= head ? 'caught up' : `at ${position} of ${head}`,
        `build ${String(build)}`,
        owner === null ? 'not running' : `on ${owner}`,
        ...(aside === 0 ? [] : [`${String(aside)} streams set aside`]),
      ];
      console.log(facts.join('  '));
    }
  });
}

async function rebuildOne(node: CommandNode, name: string): Promise<void> {
  const began = performance.now();
  const log = node.app.get(EventLog);
  const { dataSource } = node.database;
  const rate = (read: number): string =>
    `${String(Math.round((read / (performance.now() - began)) * 1000))} events/s`;
  const read = await rebuild(named(node, name), log, dataSource, (soFar) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${String(soFar)} events, ${rate(soFar)} `);
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  console.log(`${name} is rebuilt from ${String(read)} events (${rate(read)}).`);
}

async function replayOne(node: CommandNode, name: string): Promise<void> {
  const { log, dataSource } = { log: node.app.get(EventLog), dataSource: node.database.dataSource };
  const { replayed, failed } = await replay(named(node, name), log, dataSource);
  console.log(`${String(replayed)} streams are back, ${String(failed)} stay aside.`);
  if (failed > 0) process.exitCode = 1;
}

function named({ settings }: CommandNode, name: string): Projection {
  const all = projections(settings);
  const found = all.find((projection) => projection.name === name);
  if (found === undefined) {
    const names = all.map((projection) => projection.name).join(', ');
    throw new Error(`There is no projection '${name}'. There are: ${names}`);
  }
  return found;
}
