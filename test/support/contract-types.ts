import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { INSTALLATION } from '../../src/config/installation.js';

/** A class or interface of the contract: its fields, and whether each has to be there. */
export type ContractType = ReadonlyMap<string, 'required' | 'optional'>;

/** Every class and interface of src/contract, by its name. */
export function contractTypes(): Map<string, ContractType> {
  const types = new Map<string, ContractType>();
  for (const file of globSync('src/contract/*.ts', { cwd: INSTALLATION })) {
    const text = readFileSync(join(INSTALLATION, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
    for (const statement of source.statements) {
      if (!ts.isInterfaceDeclaration(statement) && !ts.isClassDeclaration(statement)) continue;
      const fields = [...statement.members].flatMap((member) => fieldOf(member));
      types.set(statement.name?.text ?? '', new Map(fields));
    }
  }
  return types;
}

function fieldOf(
  member: ts.ClassElement | ts.TypeElement,
): [name: string, 'required' | 'optional'][] {
  if (
    member.name === undefined ||
    !(ts.isPropertySignature(member) || ts.isPropertyDeclaration(member))
  )
    return [];
  const name =
    ts.isStringLiteral(member.name) || ts.isIdentifier(member.name) ? member.name.text : '';
  return [[name, member.questionToken === undefined ? 'required' : 'optional']];
}
