// What matters in the first days, and words for whoever finds that something was not right.
import type { FirstDaysId } from '../../catalogue/first-days';

export const firstDays = {
  heading: 'In the first days',
  lead: 'If you didn’t want what happened, it was not your fault. Nothing here has to be done. Some of it helps only for a while, so it’s good to know.',
  sources: 'Where this comes from',
} as const;

export const firstDaysNotes: Readonly<
  Record<FirstDaysId, { readonly title: string; readonly text: string }>
> = {
  care: {
    title: 'To be looked after',
    text: 'A doctor, a sexual health clinic, an emergency department or a sexual assault centre can see to injuries, pregnancy and infection. In most places that needs no report to the police. Ask first what they have to pass on.',
  },
  neck: {
    title: 'If your neck was pressed',
    text: 'Tell whoever looks after you, even if you feel nothing: harm may show days later. With trouble breathing or swallowing, a changed voice, a bad headache, fainting or weakness, call the emergency number.',
  },
  hiv: {
    title: 'HIV: at most 72 hours',
    text: 'There is treatment that may keep HIV away. It has to begin within 72 hours, better within 24, and goes on for 28 days. An emergency department or a sexual health clinic weighs with you whether it is wanted.',
  },
  pregnancy: {
    title: 'Pregnancy: at most 3 to 5 days',
    text: 'Emergency contraception works best early. The pill levonorgestrel: best within 3 days; a pharmacist may still help until the 5th day. The pill ulipristal: within 5 days. A copper coil: within 5 days, and the surest. If you are sick within 3 hours of a pill, ask again. Over about 70 kg, ask for ulipristal or a coil.',
  },
  evidence: {
    title: 'If you may want evidence',
    text: 'If you can, go before washing, changing clothes, the toilet, eating or brushing your teeth. What you have taken off goes into a paper bag. If you have done any of it, you can still go, and you can still report. Sooner is better: days, not weeks.',
  },
  police: {
    title: 'The police',
    text: 'You don’t have to decide about them now. In most places the choice is yours, today or later.',
  },
  tests: {
    title: 'Tests: after 2, 7 and 12 weeks',
    text: 'A test shows an infection only after a while: chlamydia and gonorrhoea after 2 weeks; HIV after 7 weeks in a laboratory, 90 days with a quick test; syphilis, hepatitis B and C after 12 weeks. With any signs, go now.',
  },
};
