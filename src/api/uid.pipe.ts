import { Injectable, Param, type PipeTransform } from '@nestjs/common';
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

/** The entry that a path names. */
export const EntryParam = (): ParameterDecorator =>
  Param('entry', new UidPipe('jne', 'entry-not-found'));
