import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsTimeZone,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';

export class StartEntryRequest {
  @ApiProperty({ enum: ['greeting', 'reflection-question'], required: false, default: 'greeting' })
  @IsOptional()
  @IsIn(['greeting', 'reflection-question'])
  opening: 'greeting' | 'reflection-question' = 'greeting';
}

export class ChatRequest {
  @ApiProperty({ example: 'I can’t sleep, my mind keeps racing about work' })
  @IsString()
  text!: string;
}

/** Both or neither: a link is known by the item that holds it. */
const namesLink = ({ entry_uid, item_uid }: TakeJourneyRequest): boolean =>
  entry_uid !== undefined || item_uid !== undefined;

export class TakeJourneyRequest {
  @ApiProperty({ type: String, required: false, description: 'The entry whose link was tapped' })
  @ValidateIf(namesLink)
  @IsString()
  entry_uid?: string;

  @ApiProperty({ type: String, required: false, description: 'The item that holds the link' })
  @ValidateIf(namesLink)
  @IsString()
  item_uid?: string;
}

export class RateJourneyRequest {
  @ApiProperty({ enum: ['loved', 'liked', 'disliked', 'hated'] })
  @IsIn(['loved', 'liked', 'disliked', 'hated'])
  rating!: 'loved' | 'liked' | 'disliked' | 'hated';
}

export class HistoryQuery {
  @ApiProperty({ required: false, description: '`next` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  before?: string;

  @ApiProperty({ type: Number, required: false, default: 20, minimum: 1, maximum: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 20;
}

export class GuestRequest {
  @ApiProperty({ required: false, example: 'Ada', description: 'What to call you' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  name?: string;

  @ApiProperty({ type: String, required: false, default: 'UTC', example: 'Europe/Berlin' })
  @IsOptional()
  @IsTimeZone()
  timezone = 'UTC';
}

export class ChangeMeRequest {
  @ApiProperty({ example: 'Europe/Berlin' })
  @IsTimeZone()
  timezone!: string;
}
