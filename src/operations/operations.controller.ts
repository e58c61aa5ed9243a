import { Controller, Get, Header, HttpStatus, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OpenToAll } from '../sign-in/signed-in.guard.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

/** For operators and the machines that look after this one. */
@ApiExcludeController()
@OpenToAll()
@Controller()
export class OperationsController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  /** This process is alive; it asks nobody else. */
  @Get('livez')
  alive(): { status: string } {
    return { status: 'alive' };
  }

  /** It can be sent requests: the database answers and the readers have caught up. */
  @Get('readyz')
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ status: string; reasons: string[] }> {
    const { ready, reasons } = await this.readiness.check();
    void reply.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return { status: ready ? 'ready' : 'not ready', reasons };
  }

  /** For Prometheus. No label names a person. */
  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  numbers(): Promise<string> {
    return this.metrics.text();
  }
}
