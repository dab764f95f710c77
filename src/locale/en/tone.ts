// Words for choosing a tone.
import type { Tone } from '../../catalogue/model';

interface ToneWords {
  readonly label: string;
  readonly is: Readonly<Record<Tone, { readonly name: string; readonly hint: string }>>;
}

export const toneChoice: ToneWords = {
  label: 'How it speaks',
  is: {
    tender: { name: 'Tender', hint: 'soft and warm' },
    plain: { name: 'Plain', hint: 'fewer soft words' },
    playful: { name: 'Playful', hint: 'with a wink, where nobody is hurt or low' },
  },
};
