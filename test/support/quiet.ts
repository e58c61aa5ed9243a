import { Logger } from '@nestjs/common';

// What the parts log while tests break them on purpose is no news.
Logger.overrideLogger(false);
