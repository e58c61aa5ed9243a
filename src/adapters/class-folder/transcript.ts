import { readFileSync } from 'node:fs';

const CUE =
  /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3}) --> (?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})/;

/** A WebVTT file: its text, and when its last cue ends. */
export interface Transcript {
  readonly text: string;
  readonly seconds: number;
}

/** Reads and checks a WebVTT file: its header, and cues that do not go back in time. */
export function readTranscript(
  file: string,
  fault: (what: string) => void,
): Transcript | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    fault('its transcript (.vtt) is missing');
    return undefined;
  }
  if (!/^\uFEFF?WEBVTT(\s|$)/.test(text)) fault('its transcript does not begin with WEBVTT');
  let end = 0;
  for (const line of text.split(/\r?\n/)) {
    if (!line.includes('-->')) continue;
    const times = cueTimes(line);
    if (times === undefined || times.from < end || times.to <= times.from) {
      fault(`its transcript has a cue out of order: ${line}`);
      return undefined;
    }
    end = times.to;
  }
  if (end === 0) fault('its transcript has no cues');
  return { text, seconds: end };
}

function cueTimes(line: string): { from: number; to: number } | undefined {
  const match = CUE.exec(line);
  if (match === null) return undefined;
  const seconds = (first: number): number => {
    const [hours, minutes, secs, millis] = match
      .slice(first, first + 4)
      .map((part: string | undefined) => Number(part ?? 0));
    return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (secs ?? 0) + (millis ?? 0) / 1000;
  };
  return { from: seconds(1), to: seconds(5) };
}
