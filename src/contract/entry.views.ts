import { ApiProperty } from '@nestjs/swagger';

export class JourneyDetails {
  @ApiProperty() title!: string;
  @ApiProperty() description!: string;
  @ApiProperty() instructor!: string;
  @ApiProperty({ isArray: true, type: String }) emotions!: readonly string[];
  @ApiProperty() duration_seconds!: number;
  @ApiProperty({ enum: ['free', 'premium', 'upgrade'] }) access!: 'free' | 'premium' | 'upgrade';
  @ApiProperty({ description: 'No longer on offer' }) withdrawn!: boolean;
}

export class ParagraphPart {
  @ApiProperty({ enum: ['paragraph'] }) type!: 'paragraph';
  @ApiProperty() value!: string;
}

export class JourneyPart {
  @ApiProperty({ enum: ['journey'] }) type!: 'journey';
  @ApiProperty() uid!: string;
  @ApiProperty({ nullable: true, type: JourneyDetails }) details!: JourneyDetails | null;
}

export type PartView = ParagraphPart | JourneyPart;

export class TakenJourney {
  @ApiProperty() uid!: string;
  @ApiProperty({ nullable: true, type: JourneyDetails }) details!: JourneyDetails | null;
}

export class ItemView {
  @ApiProperty() uid!: string;
  @ApiProperty({ description: 'From 1, in reading order; never reused' }) entry_counter!: number;
  @ApiProperty({ enum: ['chat', 'ui'], description: '`ui`: the person took a class here' })
  type!: 'chat' | 'ui';
  @ApiProperty({ enum: ['self', 'other'] }) display_author!: 'self' | 'other';
  @ApiProperty({ description: 'One more each version' }) revision!: number;
  @ApiProperty({ description: 'Seconds since 1970 UTC' }) created_at!: number;
  @ApiProperty({ nullable: true, type: String }) generation_uid!: string | null;
  @ApiProperty({ description: 'Its key is gone, so its words are too' }) unreadable!: boolean;
  @ApiProperty({ isArray: true, type: Object, description: 'None for `ui`' }) parts!: PartView[];
  @ApiProperty({ required: false, description: 'For `ui`: rate the class under this uid' })
  user_journey_uid?: string;
  @ApiProperty({ required: false, type: TakenJourney, description: 'For `ui`: the class' })
  journey?: TakenJourney;
}

export class GenerationView {
  @ApiProperty() uid!: string;
  @ApiProperty() item_uid!: string;
  @ApiProperty({ enum: ['greeting', 'reply'] }) kind!: 'greeting' | 'reply';
  @ApiProperty({ enum: ['initial', 'refresh', 'retry'] }) reason!: string;
  @ApiProperty({ enum: ['waiting', 'running', 'succeeded', 'failed'] }) state!: string;
  @ApiProperty() attempts!: number;
  @ApiProperty({ nullable: true, type: String }) technique!: string | null;
  @ApiProperty({ nullable: true, type: String }) failure_reason!: string | null;
  @ApiProperty() requested_at!: number;
  @ApiProperty({ nullable: true, type: Number }) ended_at!: number | null;
}

export class EntryView {
  @ApiProperty() uid!: string;
  @ApiProperty({ description: 'Stream revision that these rows have seen' }) revision!: number;
  @ApiProperty({ description: 'Shown in the history' }) visible!: boolean;
  @ApiProperty({ description: 'Hidden by the person' }) hidden!: boolean;
  @ApiProperty({ description: 'Seconds since 1970 UTC' }) created_at!: number;
  @ApiProperty({ description: 'Days since 1970-01-01 on the person’s calendar' })
  created_unix_date!: number;
  @ApiProperty() canonical_at!: number;
  @ApiProperty() canonical_unix_date!: number;
}

export class WholeEntryView {
  @ApiProperty({ type: EntryView }) entry!: EntryView;
  @ApiProperty({ type: [ItemView] }) items!: ItemView[];
  @ApiProperty({ type: [GenerationView] }) generations!: GenerationView[];
  @ApiProperty({
    description: 'Newer events of this entry could not be taken in yet; operators know',
  })
  parked!: boolean;
}

export class HistoryPage {
  @ApiProperty({ type: [WholeEntryView] }) entries!: WholeEntryView[];
  @ApiProperty({ nullable: true, type: String, description: 'Pass as `before` for the next page' })
  next!: string | null;
}

export class PromptMessage {
  @ApiProperty({ enum: ['system', 'user'] }) role!: 'system' | 'user';
  @ApiProperty() content!: string;
}

export class ItemVersion {
  @ApiProperty() uid!: string;
  @ApiProperty({ example: 'ClassesSuggested' }) type!: string;
  @ApiProperty() created_at!: number;
  @ApiProperty({ type: Object, description: 'The plain facts of the event' }) facts!: object;
  @ApiProperty({ type: Object, description: 'Its private facts, opened' }) words!: object;
  @ApiProperty({
    nullable: true,
    type: [PromptMessage],
    description:
      'What a model was sent for this version, made again from its recipe; null where none was asked, or where the words it was made from are gone',
  })
  prompt!: readonly PromptMessage[] | null;
}

export class ItemLogResponse {
  @ApiProperty({ type: [ItemVersion] }) versions!: ItemVersion[];
}
