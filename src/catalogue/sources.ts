// Where the catalogue's health claims come from. Keys are checked by the compiler, so a claim
// cannot name a source that is not here. DOIs where there is one, else a publisher's own page.

import { MEDICAL_SOURCES } from './medical-sources';
import type { Source } from './source';

export const SOURCES = {
  ...MEDICAL_SOURCES,

  // Touch, breath and feelings
  light2005: {
    title:
      'More frequent partner hugs and higher oxytocin levels are linked to lower blood pressure and heart rate in premenopausal women',
    publisher: 'Light, Grewen and Amico, Biological Psychology',
    year: 2005,
    url: 'https://doi.org/10.1016/j.biopsycho.2004.11.002',
  },
  berretz2022: {
    title:
      'Romantic partner embraces reduce cortisol release after acute stress induction in women but not in men',
    publisher: 'Berretz et al., PLOS ONE',
    year: 2022,
    url: 'https://doi.org/10.1371/journal.pone.0266887',
  },
  dreisoerner2021: {
    title:
      'Self-soothing touch and being hugged reduce cortisol responses to stress: a randomized controlled trial',
    publisher: 'Dreisoerner et al., Comprehensive Psychoneuroendocrinology',
    year: 2021,
    url: 'https://doi.org/10.1016/j.cpnec.2021.100091',
  },
  packheiser2024: {
    title:
      'A systematic review and multivariate meta-analysis of the physical and mental health benefits of touch interventions',
    publisher: 'Packheiser et al., Nature Human Behaviour',
    year: 2024,
    url: 'https://doi.org/10.1038/s41562-024-01841-8',
  },
  zaccaro2018: {
    title:
      'How breath-control can change your life: a systematic review on psycho-physiological correlates of slow breathing',
    publisher: 'Zaccaro et al., Frontiers in Human Neuroscience',
    year: 2018,
    url: 'https://doi.org/10.3389/fnhum.2018.00353',
  },
  schweitzer2015: {
    title: 'Postcoital dysphoria: prevalence and psychological correlates',
    publisher: "Schweitzer, O'Brien and Burri, Sexual Medicine",
    year: 2015,
    url: 'https://doi.org/10.1002/sm2.74',
  },
  burri2020: {
    title: 'Postcoital symptoms in a convenience sample of men and women',
    publisher: 'Burri and Hilpert, The Journal of Sexual Medicine',
    year: 2020,
    url: 'https://doi.org/10.1016/j.jsxm.2019.12.009',
  },

  ramalho2025: {
    title: 'Prevalence and treatment options for postcoital dysphoria (abstract)',
    publisher: 'Ramalho et al., European Psychiatry',
    year: 2025,
    url: 'https://www.cambridge.org/core/journals/european-psychiatry/article/make-sex-great-again-prevalence-and-treatment-options-for-postcoital-dysphoria/6DE2F213C521D301EB23A57E764C58A8',
  },
  hseDepression: {
    title: 'Clinical depression: symptoms',
    publisher: 'Health Service Executive (Ireland)',
    url: 'https://www2.hse.ie/conditions/mental-health/clinical-depression/clinical-depression-symptoms.html',
  },
  nhsInformPanic: {
    title: 'How to deal with panic attacks',
    publisher: 'NHS inform (Scotland)',
    url: 'https://www.nhsinform.scot/healthy-living/mental-wellbeing/anxiety-and-panic/how-to-deal-with-panic-attacks',
  },
  starsPanic: {
    title: 'Managing panic attacks',
    publisher: 'STARS Dorset (UK)',
    url: 'https://www.starsdorset.org/managing-panic-attacks',
  },

  // The end of a scene
  lassken2017: {
    title: 'Persona non grata: a systematic review of de-roling in drama therapy',
    publisher: 'Lassken, Drama Therapy Review',
    year: 2017,
    url: 'https://doi.org/10.1386/dtr.3.2.165_1',
  },

  // Massage
  nccihMassage: {
    title: 'Massage therapy: what you need to know',
    publisher: 'National Center for Complementary and Integrative Health (US)',
    url: 'https://www.nccih.nih.gov/health/massage-therapy-what-you-need-to-know',
  },
  voeller1989: {
    title: 'Mineral oil lubricants cause rapid deterioration of latex condoms',
    publisher: 'Voeller et al., Contraception',
    year: 1989,
    url: 'https://doi.org/10.1016/0010-7824(89)90018-8',
  },
  nhsClot: {
    title: 'Deep vein thrombosis',
    publisher: 'NHS (UK)',
    url: 'https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/',
  },

  // Water and toilet
  shirreffs2009: {
    title: 'Hydration in sport and exercise: water, sports drinks and other drinks',
    publisher: 'Shirreffs, Nutrition Bulletin',
    year: 2009,
    url: 'https://doi.org/10.1111/j.1467-3010.2009.01790.x',
  },
  hooton1996: {
    title:
      'A prospective study of risk factors for symptomatic urinary tract infection in young women',
    publisher: 'Hooton et al., New England Journal of Medicine',
    year: 1996,
    url: 'https://doi.org/10.1056/NEJM199608153350703',
  },

  // First aid
  fernandez2022: {
    title: 'Water for wound cleansing',
    publisher: 'Cochrane Database of Systematic Reviews',
    year: 2022,
    url: 'https://doi.org/10.1002/14651858.CD003861.pub4',
  },
  healthInfoCuts: {
    title: 'First aid for cuts, scrapes and wounds',
    publisher: 'HealthInfo (New Zealand)',
    url: 'https://www.healthinfo.org.nz/First-aid-for-cuts-scrapes-wounds_2.htm',
  },
  stJohnCuts: {
    title: 'Cuts and grazes',
    publisher: 'St John Ambulance (UK)',
    url: 'https://www.sja.org.uk/get-advice/first-aid-advice/minor-illnesses-and-injuries/cuts-and-grazes/',
  },
  nidirectBites: {
    title: 'Animal and human bites',
    publisher: 'nidirect (Northern Ireland)',
    url: 'https://www.nidirect.gov.uk/conditions/animal-and-human-bites',
  },
  merseyCareStrains: {
    title: 'Protection, rest, ice',
    publisher: 'Mersey Care NHS Foundation Trust (UK)',
    url: 'https://www.merseycare.nhs.uk/physiotherapy/protection-rest-ice',
  },
  redCrossBurns: {
    title: 'First aid for burns',
    publisher: 'British Red Cross',
    url: 'https://www.redcross.org.uk/first-aid/learn-first-aid/burns',
  },
  khodulev2023: {
    title:
      'Acute radial compressive neuropathy: the most common injury induced by Japanese rope bondage',
    publisher: 'Khodulev et al., Cureus',
    year: 2023,
    url: 'https://doi.org/10.7759/cureus.39588',
  },

  // Signs for real help
  ambulanceWhenToCall: {
    title: 'When to call 999',
    publisher: 'South Western Ambulance Service (UK)',
    url: 'https://www.swast.nhs.uk/when-to-call-999',
  },
  healthInfoBleeding: {
    title: 'Heavy bleeding',
    publisher: 'HealthInfo (New Zealand)',
    url: 'https://www.healthinfo.org.nz/heavy-bleeding.htm',
  },
  walesHeadInjury: {
    title: 'Concussion',
    publisher: 'NHS 111 Wales',
    url: 'https://111.wales.nhs.uk/Encyclopaedia/c/article/concussion/',
  },
  nhsAnaphylaxis: {
    title: 'Anaphylaxis',
    publisher: 'NHS (UK)',
    url: 'https://www.nhs.uk/conditions/anaphylaxis/',
  },
  abdominalPain: {
    title: 'Stomach ache and abdominal pain',
    publisher: 'NHS Scotland, Quarryside Practice',
    url: 'https://quarrysidepractice.gp.scot/health-information/stomach-ache-and-abdominal-pain',
  },
  urologyTorsion: {
    title: 'Testicular torsion',
    publisher: 'The Urology Foundation (UK)',
    url: 'https://www.theurologyfoundation.org/urologyhealth/male-reproductive-organs/470-testicular-torsion',
  },
  priapism: {
    title: 'Priapism',
    publisher: 'West London Haemoglobinopathy Coordinating Centre (UK)',
    url: 'https://www.westlondonhcc.nhs.uk/patient-hub/patient-resources/priapism',
  },
  penileFracture: {
    title: 'Penile fracture',
    publisher: 'StatPearls',
    year: 2024,
    url: 'https://www.statpearls.com/point-of-care/26899',
  },
  abubakar2024: {
    title: 'Sex sent me to the ER: case series on postcoital laceration',
    publisher: 'Abubakar-Aliyu et al., Case Reports in Clinical Medicine',
    year: 2024,
    url: 'https://doi.org/10.4236/crcm.2024.138031',
  },
  stuckObject: {
    title: 'Rectal foreign object treatment',
    publisher: 'WebMD',
    year: 2019,
    url: 'https://www.webmd.com/first-aid/foreign-body-rectum-treatment',
  },
  strangulationInstitute: {
    title: 'Training Institute on Strangulation Prevention',
    publisher: 'Alliance for HOPE International',
    url: 'https://www.allianceforhope.org/training-institute-on-strangulation-prevention',
  },
  strangulationInjuries: {
    title: 'Strangulation injuries',
    publisher: 'StatPearls',
    url: 'https://www.statpearls.com/kb/viewarticle/22565',
  },
  woodley2024: {
    title: 'Minimising the risk',
    publisher: 'Woodley and Jaunzems, M/C Journal',
    year: 2024,
    url: 'https://doi.org/10.5204/mcj.3088',
  },
  rethinkSuicide: {
    title: 'Suicidal thoughts: how to support someone',
    publisher: 'Rethink Mental Illness (UK)',
    url: 'https://www.rethink.org/advice-and-information/carers-hub/suicidal-thoughts-how-to-support-someone/',
  },
  emergencyContraception: {
    title: 'Emergency contraception',
    publisher: 'Berkshire Healthcare NHS Foundation Trust (UK)',
    url: 'https://www.berkshirehealthcare.nhs.uk/advice/emergency-contraception',
  },

  // The first days
  nhsAfterAssault: {
    title: 'Help after rape and sexual assault',
    publisher: 'NHS (UK)',
    url: 'https://www.nhs.uk/chq/Pages/2487.aspx',
  },
  healthdirectAssault: {
    title: 'Sexual assault',
    publisher: 'healthdirect (Australia)',
    url: 'https://www.healthdirect.gov.au/sexual-assault',
  },
  crasacEvidence: {
    title: "I've been raped or sexually assaulted",
    publisher: 'Rape and Sexual Abuse Centre Cornwall (UK)',
    url: 'https://www.crasaccornwall.co.uk/ive-been-raped-sexually-assaulted/',
  },
  cambridgeRapeCrisis: {
    title: 'If you have recently been raped or sexually assaulted',
    publisher: 'Cambridge and Peterborough Rape Crisis Partnership (UK)',
    url: 'https://caprcp.org.uk/if-you-have-recently-been-raped',
  },
  niEmergencyContraception: {
    title: 'Emergency contraception',
    publisher: 'Northern Ireland Formulary',
    url: 'https://niformulary.hscni.net/formulary/7-0-contraception-gynaecology-and-urinary-tract-disorders/7-3-contraceptives/7-3-5-emergency-contraception',
  },
  rcemEmergencyContraception: {
    title: 'Emergency contraception',
    publisher: 'RCEM Learning (UK)',
    year: 2025,
    url: 'https://www.rcemlearning.org/foamed/emergency-contraception',
  },
  victoriaEmergencyPill: {
    title: 'Contraception: emergency',
    publisher: 'Better Health Channel, State of Victoria (Australia)',
    url: 'https://www.betterhealth.vic.gov.au/health/healthyliving/contraception-emergency',
  },

  // Injury check and its advice
  redCrossHeart: {
    title: 'First aid for someone who may be having a heart attack',
    publisher: 'Australian Red Cross',
    url: 'https://www.redcross.org.au/firstaid/basics/heart-attack/',
  },
  sjaUnresponsive: {
    title: 'Unresponsive breathing adult',
    publisher: 'St John Ambulance (UK)',
    url: 'https://www.sja.org.uk/sja/first-aid-advice/loss-of-responsiveness/unresponsive-and-breathing/adult.aspx',
  },
  strokeSigns: {
    title: 'Signs of stroke: FAST',
    publisher: 'Betsi Cadwaladr University Health Board, NHS Wales',
    url: 'https://bcuhb.nhs.wales/services/hospital-services/stroke-service/signs-of-stroke-fast',
  },
  nbtBurns: {
    title: 'First aid for burns',
    publisher: 'North Bristol NHS Trust (UK)',
    url: 'https://www.nbt.nhs.uk/our-services/a-z-services/burns/first-aid-burns',
  },
  sheffieldStrains: {
    title: 'Sprains and strains',
    publisher: 'University of Sheffield, University Health Service (UK)',
    url: 'https://www.sheffield.ac.uk/health-service/conditions/sprains-strains',
  },

  // Kiss
  drop: {
    title: 'Sub and dom drop, with a paper by Sprott and Randall summed up',
    publisher: 'Bound Together',
    url: 'https://bound-together.net/sub-dom-drop-bdsm',
  },
  muise2014: {
    title: 'Post sex affectionate exchanges promote sexual and relationship satisfaction',
    publisher: 'Muise, Giang and Impett, Archives of Sexual Behavior',
    year: 2014,
    url: 'https://doi.org/10.1007/s10508-014-0305-3',
  },
  floyd2009: {
    title:
      'Kissing in marital and cohabiting relationships: effects on blood lipids, stress, and relationship satisfaction',
    publisher: 'Floyd et al., Western Journal of Communication; University of Arizona',
    year: 2009,
    url: 'https://experts.arizona.edu/en/publications/kissing-in-marital-and-cohabiting-relationships-effects-on-blood-',
  },
  coldSores: {
    title: 'Cold sores',
    publisher: 'NHS (UK), Clifton Road Surgery',
    url: 'https://cliftonroadsurgery.co.uk/health-a-z/?condition=cold-sores/',
  },
  whoHerpes: {
    title: 'Herpes simplex virus',
    publisher: 'World Health Organization',
    year: 2023,
    url: 'https://www.who.int/news-room/fact-sheets/detail/herpes-simplex-virus',
  },

  // Kind words
  algoe2010: {
    title:
      "It's the little things: everyday gratitude as a booster shot for romantic relationships",
    publisher: 'Algoe, Gable and Maisel, Personal Relationships',
    year: 2010,
    url: 'https://doi.org/10.1111/j.1475-6811.2010.01273.x',
  },
  ferrari2019: {
    title: 'Self-compassion interventions and psychosocial outcomes: a meta-analysis of RCTs',
    publisher: 'Ferrari et al., Mindfulness',
    year: 2019,
    url: 'https://doi.org/10.1007/s12671-019-01134-6',
  },

  // Pillow talk
  mallory2022: {
    title:
      "Dimensions of couples' sexual communication, relationship satisfaction, and sexual satisfaction: a meta-analysis",
    publisher: 'Mallory, Journal of Family Psychology',
    year: 2022,
    url: 'https://doi.org/10.1037/fam0000946',
  },

  // Care from afar
  holtzman2021: {
    title:
      'Long-distance texting: text messaging is linked with higher relationship satisfaction in long-distance relationships',
    publisher: 'Holtzman et al., Journal of Social and Personal Relationships',
    year: 2021,
    url: 'https://doi.org/10.1177/02654075211043296',
  },

  // Touch and space
  jakubiak2021: {
    title: 'Individual and relational differences in desire for touch in romantic relationships',
    publisher: 'Jakubiak, Fuentes and Feeney, Journal of Social and Personal Relationships',
    year: 2021,
    url: 'https://doi.org/10.1177/02654075211003331',
  },
  nguyen2018: {
    title: 'Solitude as an approach to affective self-regulation',
    publisher: 'Nguyen, Ryan and Deci, Personality and Social Psychology Bulletin',
    year: 2018,
    url: 'https://doi.org/10.1177/0146167217733073',
  },

  // Shower
  kentLowPressure: {
    title: 'Postural hypotension',
    publisher: 'Kent Community Health NHS Foundation Trust (UK)',
    year: 2024,
    url: 'https://kentcht.nhs.uk/leaflet/postural-hypotension',
  },
  skinHealthWashing: {
    title: 'Care of vulval skin',
    publisher: 'British Association of Dermatologists, Skin Health Info',
    url: 'https://www.skinhealthinfo.org.uk/condition/care-of-vulval-skin/',
  },
  healthyMaleWashing: {
    title: 'How to clean your penis',
    publisher: 'Healthy Male (Australia)',
    url: 'https://healthymale.org.au/health-article/how-to-clean-your-penis',
  },
  goto2018: {
    title: 'Physical and mental effects of bathing: a randomized intervention study',
    publisher: 'Goto et al., Evidence-Based Complementary and Alternative Medicine',
    year: 2018,
    url: 'https://doi.org/10.1155/2018/9521086',
  },

  // Film
  fernandez2019: {
    title:
      'How effective are films in inducing positive and negative emotional states? A meta-analysis',
    publisher: 'Fernández-Aguilar et al., PLOS ONE',
    year: 2019,
    url: 'https://doi.org/10.1371/journal.pone.0225040',
  },
  strick2009: {
    title: 'Finding comfort in a joke: consolatory effects of humor through cognitive distraction',
    publisher: 'Strick et al., Emotion',
    year: 2009,
    url: 'https://doi.org/10.1037/a0015951',
  },
  derrick2013: {
    title: 'Energized by television: familiar fictional worlds restore self-control',
    publisher: 'Derrick, Social Psychological and Personality Science',
    year: 2013,
    url: 'https://doi.org/10.1177/1948550612454889',
  },
  gomillion2017: {
    title: "Let's stay home and watch TV: the benefits of shared media use for close relationships",
    publisher: 'Gomillion et al., Journal of Social and Personal Relationships',
    year: 2017,
    url: 'https://abdn.elsevierpure.com/en/publications/lets-stay-home-and-watch-tv-the-benefits-of-shared-media-use-for-',
  },

  // A kind act
  curry2018: {
    title:
      'Happy to help? A systematic review and meta-analysis of the effects of performing acts of kindness on the well-being of the actor',
    publisher: 'Curry et al., Journal of Experimental Social Psychology',
    year: 2018,
    url: 'https://research-portal.uu.nl/en/publications/happy-to-help-a-systematic-review-and-meta-analysis-of-the-effect',
  },
  gleason2008: {
    title:
      'Receiving support as a mixed blessing: evidence for dual effects of support on psychological outcomes',
    publisher: 'Gleason et al., Journal of Personality and Social Psychology',
    year: 2008,
    url: 'https://doi.org/10.1037/0022-3514.94.5.824',
  },

  // Date
  aron2000: {
    title:
      "Couples' shared participation in novel and arousing activities and experienced relationship quality",
    publisher: 'Aron et al., Journal of Personality and Social Psychology',
    year: 2000,
    url: 'https://doi.org/10.1037/0022-3514.78.2.273',
  },
  huang2017: {
    title: "It doesn't hurt to ask: question-asking increases liking",
    publisher: 'Huang et al., Journal of Personality and Social Psychology',
    year: 2017,
    url: 'https://pubmed.ncbi.nlm.nih.gov/28447835/',
  },
  miller2016: {
    title: 'Walking facilitates positive affect (even when expecting the opposite)',
    publisher: 'Miller and Krizan, Emotion',
    year: 2016,
    url: 'https://doi.org/10.1037/a0040270',
  },
} as const satisfies Record<string, Source>;

/** Key of `SOURCES`. */
export type SourceId = keyof typeof SOURCES;
