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

/** A class taken, now or by a tap on the same link a moment ago. */
export class TakeAnswer {
  @ApiProperty({ description: 'Rate the class under this uid' }) user_journey_uid!: string;
  @ApiProperty() journey_uid!: string;
  @ApiProperty({ enum: ['free', 'premium'] }) access!: 'free' | 'premium';
  @ApiProperty({ description: 'Stream revision of the entry, or of the class taken on its own' })
  revision!: number;
  @ApiProperty({ description: 'In the log; send it as Journal-Position to read what you wrote' })
  position!: string;
  @ApiProperty({ required: false }) entry_uid?: string;
  @ApiProperty({ required: false, description: 'The item that shows it in the entry' })
  item_uid?: string;
}

export class RatingAnswer {
  @ApiProperty() user_journey_uid!: string;
  @ApiProperty() journey_uid!: string;
  @ApiProperty({ enum: ['loved', 'liked', 'disliked', 'hated'] }) rating!: string;
  @ApiProperty({ description: 'Stream revision of the class taken' }) revision!: number;
  @ApiProperty({ description: 'In the log; send it as Journal-Position to read what you wrote' })
  position!: string;
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
    enum: ['loved', 'liked', 'disliked', 'hated'],
    description: 'What you said of it last; null if you never did',
  })
  rating!: 'loved' | 'liked' | 'disliked' | 'hated' | null;
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
