import { type Completion, LanguageModel, type Prompt } from '../../ports/language-model.port.js';

export class CompanionLanguageModel extends LanguageModel {
  readonly technique = 'companion';

  write({ ask }: Prompt): Promise<Completion> {
    const parts =
      ask.kind === 'greeting'
        ? [{ type: 'paragraph', value: `Good ${ask.now.timeOfDay}. How are you feeling today?` }]
        : [
            { type: 'paragraph', value: 'Thank you for telling me.' },
            ...ask.classes.flatMap(({ uid, title }) => [
              { type: 'paragraph', value: `${title} may be a good companion for this.` },
              { type: 'journey', uid },
            ]),
          ];
    return Promise.resolve({ parts, response: '', model: 'companion', tokens: null });
  }
}
