import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { ProblemCode } from '../contract/problem.js';
import { isUid, type Uid, type UidPrefix } from '../domain/uid.js';
import { Problem } from '../present/problem.js';

/** A uid in a path. One of the wrong form names nothing, so it is simply not found. */
@Injectable()
export class UidPipe<P extends UidPrefix> implements PipeTransform<string, Uid<P>> {
  constructor(
    private readonly prefix: P,
    private readonly absent: ProblemCode,
  ) {}

  transform(value: string): Uid<P> {
    if (!isUid(this.prefix, value)) throw new Problem(this.absent);
    return value;
  }
}

/** A uid that a path names, in the description of the interface too. */
export function UidParam(name: string, prefix: UidPrefix, absent: ProblemCode): ParameterDecorator {
  const read = Param(name, new UidPipe(prefix, absent));
  return (target, method, index) => {
    read(target, method, index);
    if (method === undefined) return;
    const described = Object.getOwnPropertyDescriptor(target, method);
    const schema = { type: 'string', pattern: `^oseh_${prefix}_[A-Za-z0-9_-]{22}$` } as const;
    if (described !== undefined) ApiParam({ name, schema })(target, method, described);
  };
}

/** The entry that a path names. */
export const EntryParam = (): ParameterDecorator => UidParam('entry', 'jne', 'entry-not-found');
