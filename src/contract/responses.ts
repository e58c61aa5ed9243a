import { ApiProperty } from '@nestjs/swagger';

export class GenerationAnswer {
  @ApiProperty() uid!: string;
  @ApiProperty({ enum: ['waiting'] }) state!: 'waiting';
}

/** What was stored, and what is still to come. */
export class CommandAnswer {
  @ApiProperty() entry_uid!: string;
  @ApiProperty({ description: 'The entry’s stream revision' }) revision!: number;
  @ApiProperty({ description: 'In the log; send it as Journal-Position to read what you wrote' })
  position!: string;
  @ApiProperty({ required: false }) item_uid?: string;
  @ApiProperty({ required: false, type: GenerationAnswer }) generation?: GenerationAnswer;
}

export class JourneyView {
  @ApiProperty() uid!: string;
  @ApiProperty() slug!: string;
  @ApiProperty() title!: string;
  @ApiProperty() description!: string;
  @ApiProperty() instructor!: string;
  @ApiProperty({ isArray: true, type: String }) emotions!: readonly string[];
  @ApiProperty({ enum: ['free', 'premium', 'upgrade'] }) access!: 'free' | 'premium' | 'upgrade';
  @ApiProperty() duration_seconds!: number;
  @ApiProperty({
    nullable: true,
    type: String,
    description: 'Where it is played from; null once it is withdrawn',
  })
  audio_url!: string | null;
  @ApiProperty({ nullable: true, type: String, description: 'Its words with their times (WebVTT)' })
  transcript_url!: string | null;
}

export class JourneyList {
  @ApiProperty({ type: [JourneyView] }) journeys!: JourneyView[];
}

export class EmotionList {
  @ApiProperty({ isArray: true, type: String }) emotions!: readonly string[];
}

export class GuestAnswer {
  @ApiProperty() token!: string;
  @ApiProperty() user_uid!: string;
  @ApiProperty({ description: 'Seconds since 1970 UTC' }) expires_at!: number;
}

export class MeView {
  @ApiProperty() user_uid!: string;
  @ApiProperty({ nullable: true, type: String }) name!: string | null;
  @ApiProperty() timezone!: string;
  @ApiProperty({ isArray: true, type: String }) entitlements!: readonly string[];
}

export class MeAnswer {
  @ApiProperty() user_uid!: string;
  @ApiProperty() revision!: number;
  @ApiProperty() position!: string;
}
