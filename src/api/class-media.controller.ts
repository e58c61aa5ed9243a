import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Controller, Get, HttpStatus, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ClassesQueries } from '../../projections/classes/classes.queries.js';
import type { JourneyDescription } from '../domain/journey/journey.events.js';
import type { JourneyUid } from '../domain/uid.js';
import { ClassAudio } from '../ports/class-audio.port.js';
import { Problem } from '../present/problem.js';
import { OpenToAll } from '../sign-in/signed-in.guard.js';
import { isKnown, rangeOf } from './conditional.js';
import { Problems } from './openapi.js';
import { UidParam } from './uid.pipe.js';

/** An operator may bring another recording, so a player that has one asks again after a day. */
const AUDIO_CACHING = 'public, max-age=86400';
/** Small, and looked at while it may still be corrected: asked for each time, seldom sent. */
const TRANSCRIPT_CACHING = 'public, no-cache';

const binary = { schema: { type: 'string', format: 'binary' } };

/**
 * What a class sounds like, and its words. Open to all: an audio element sends no token, nothing of a class is
 * private, and who may take which class is decided when it is taken.
 */
@ApiTags('classes')
@OpenToAll()
@Controller('journeys')
export class ClassMediaController {
  constructor(
    private readonly classes: ClassesQueries,
    private readonly sound: ClassAudio,
  ) {}

  /** The audio, whole or one range of bytes of it. The first to play a class may wait for some seconds. */
  @Get(':journey/audio')
  @ApiHeader({ name: 'Range', required: false, example: 'bytes=0-65535' })
  @ApiHeader({ name: 'If-Range', required: false })
  @ApiHeader({ name: 'If-None-Match', required: false })
  @ApiOkResponse({ content: { 'audio/*': binary } })
  @ApiResponse({ status: 206, description: 'The range', content: { 'audio/*': binary } })
  @ApiResponse({ status: 304, description: 'You have it' })
  @Problems('journey-not-found', 'range-not-satisfiable', 'audio-unavailable')
  async audio(
    @UidParam('journey', 'j', 'journey-not-found') journey: JourneyUid,
    @Req() { headers, method }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const { audio } = await this.onOffer(journey);
    const file = await this.sound.find(audio);
    const { etag, bytes, mediaType } = file;
    const validity = { ETag: etag, 'Cache-Control': AUDIO_CACHING };
    if (isKnown(headers, etag)) {
      void reply.status(HttpStatus.NOT_MODIFIED).headers(validity);
      return undefined;
    }
    const range = method === 'HEAD' ? 'whole' : rangeOf(headers, etag, bytes);
    if (range === 'unsatisfiable') {
      void reply.header('Content-Range', `bytes */${String(bytes)}`);
      throw new Problem('range-not-satisfiable');
    }
    const { first, last } = range === 'whole' ? { first: 0, last: bytes - 1 } : range;
    const body = method === 'HEAD' ? Readable.from([]) : await file.read(first, last);
    void reply.headers({ ...validity, 'Accept-Ranges': 'bytes' });
    if (range !== 'whole') {
      void reply
        .status(HttpStatus.PARTIAL_CONTENT)
        .header('Content-Range', `bytes ${String(first)}-${String(last)}/${String(bytes)}`);
    }
    return new StreamableFile(body, { type: mediaType, length: last - first + 1 });
  }

  /** The words, each with its time (WebVTT). */
  @Get(':journey/transcript.vtt')
  @ApiHeader({ name: 'If-None-Match', required: false })
  @ApiOkResponse({ content: { 'text/vtt': { schema: { type: 'string' } } } })
  @ApiResponse({ status: 304, description: 'You have it' })
  @Problems('journey-not-found')
  async transcript(
    @UidParam('journey', 'j', 'journey-not-found') journey: JourneyUid,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const { transcript } = await this.onOffer(journey);
    const etag = `"${createHash('sha256').update(transcript).digest('hex')}"`;
    void reply.headers({ ETag: etag, 'Cache-Control': TRANSCRIPT_CACHING });
    if (isKnown(headers, etag)) {
      void reply.status(HttpStatus.NOT_MODIFIED);
      return undefined;
    }
    void reply.header('Content-Type', 'text/vtt; charset=utf-8');
    return transcript;
  }

  /** @throws Problem for a class that never was, or is not any more. */
  private async onOffer(
    journey: JourneyUid,
  ): Promise<Pick<JourneyDescription, 'audio' | 'transcript'>> {
    const row = (await this.classes.named([journey])).get(journey);
    if (row?.withdrawnAt !== null) throw new Problem('journey-not-found');
    return row;
  }
}
