import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { JourneyAccess } from '../../src/domain/access.js';
import type { Emotion } from '../../src/domain/emotions.js';
import type { JourneyAudio } from '../../src/domain/journey/journey.events.js';
import type { JourneyUid } from '../../src/domain/uid.js';

/** A class of the catalogue: docs/tables/journeys.md */
@Entity('journeys')
export class JourneyRow {
  @PrimaryColumn('text') uid!: JourneyUid;
  @Index('journeys_slug')
  @Column('text')
  slug!: string;
  @Column('text') title!: string;
  @Column('text') description!: string;
  @Column('text') instructor!: string;
  @Column('text', { array: true }) emotions!: Emotion[];
  @Column('text') access!: JourneyAccess;
  @Column('jsonb') audio!: JourneyAudio;
  @Column('double precision', { name: 'duration_seconds' }) durationSeconds!: number;
  /** WebVTT. */
  @Column('text') transcript!: string;
  @Column('double precision', { name: 'published_at' }) publishedAt!: number;
  /** Set while the class is off the catalogue; entries that link to it still show its title. */
  @Column('double precision', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: number | null;
}
