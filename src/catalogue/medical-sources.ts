// Where the injury check and its advice come from, with the signs that send people to help. Where a page was
// read as another site shows it, it says so: a clinician reads the original before a release.
import type { Source } from './source';

export const MEDICAL_SOURCES = {
  thunderclap: {
    title: 'Thunderclap headaches',
    publisher: 'American Migraine Foundation',
    url: 'https://americanmigrainefoundation.org/resource-library/thunderclap-headaches',
  },
  nhsBrainBleed: {
    title: 'Subarachnoid haemorrhage',
    publisher: 'NHS (UK), as shown by Pharmacy Group Wales',
    url: 'https://www.pharmacygroup.wales/nhs_conditions_subarachnoid-haemorrhage',
  },
  mayoSexHeadache: {
    title: 'Sex headaches',
    publisher: 'Mayo Clinic',
    year: 2012,
    url: 'https://www.mayoclinic.org/diseases-conditions/sex-headaches',
  },
  powysFast: {
    title: 'Act FAST: signs of a stroke',
    publisher: 'Powys Teaching Health Board, NHS Wales',
    year: 2023,
    url: 'https://pthb.nhs.wales/news/health-board-news/act-fast-stroke-campaign-launch/',
  },
  cdcSeizure: {
    title: 'Seizure first aid',
    publisher: 'Centers for Disease Control and Prevention (US)',
    url: 'https://www.cdc.gov/epilepsy/communications/features/firstaid.htm',
  },
  southamptonSeizure: {
    title: 'What to do if someone has a seizure',
    publisher: 'University Hospital Southampton NHS Foundation Trust (UK)',
    url: 'https://www.uhs.nhs.uk/OurServices/Brainspineandneuromuscular/Epilepsyservice',
  },
  niaaaOverdose: {
    title: 'Understanding the dangers of alcohol overdose',
    publisher: 'National Institute on Alcohol Abuse and Alcoholism (US)',
    url: 'https://www.niaaa.nih.gov/alcohols-effects-health/alcohol-topics/health-topics-alcohol-overdose',
  },
  londonFriend: {
    title: 'Drugs and alcohol: emergency advice',
    publisher: 'London Friend (UK)',
    url: 'https://londonfriend.org.uk/get-support/drugsandalcohol/emergency-advice',
  },
  kansasAlcohol: {
    title: 'Alcohol poisoning',
    publisher: 'University of Kansas',
    url: 'https://buddy.ku.edu/alcohol-poisoning',
  },
  sjaHeatstroke: {
    title: 'Heatstroke',
    publisher: 'St John Ambulance (UK)',
    url: 'https://www.sja.org.uk/get-advice/first-aid-advice/effects-of-heat-and-cold/heatstroke',
  },
  redCrossCpr: {
    title: 'Unresponsive and not breathing',
    publisher: 'British Red Cross',
    url: 'https://www.redcross.org.uk/first-aid/learn-first-aid/unresponsive-and-not-breathing',
  },
  resus2021: {
    title: 'Adult basic life support guidelines',
    publisher: 'Resuscitation Council UK',
    year: 2021,
    url: 'https://www.resus.org.uk/library/2021-resuscitation-guidelines/adult-basic-life-support-guidelines',
  },
  msdNitrites: {
    title: 'Volatile nitrites',
    publisher: 'MSD Manual',
    url: 'https://www.msdmanuals.com/home/special-subjects/illicit-drugs-and-intoxicants/volatile-nitrites',
  },
  walesFainting: {
    title: 'Fainting',
    publisher: 'NHS 111 Wales',
    url: 'https://111.wales.nhs.uk/encyclopaedia/f/article/fainting',
  },
  mhraPens: {
    title: 'Adrenaline auto-injectors',
    publisher: 'MHRA (UK), as sent by Bridgewater Surgeries',
    year: 2023,
    url: 'https://www.bridgewatersurgeries.nhs.uk/2023/07/17/adrenaline-auto-injectors',
  },
  anaphylaxisUk: {
    title: 'What to do in an emergency',
    publisher: 'Anaphylaxis UK',
    url: 'https://www.anaphylaxis.org.uk/what-to-do-in-an-emergency',
  },
  ascia: {
    title: 'First aid for anaphylaxis',
    publisher: 'Australasian Society of Clinical Immunology and Allergy',
    year: 2021,
    url: 'https://www.allergy.org.au/hp/anaphylaxis/first-aid-for-anaphylaxis',
  },
  mayoBleeding: {
    title: 'Severe bleeding: first aid',
    publisher: 'Mayo Clinic',
    url: 'https://www.mayoclinic.org/first-aid/first-aid-severe-bleeding/basics/ART-20056661',
  },
  walesHead: {
    title: 'Head injury and concussion',
    publisher: 'NHS 111 Wales',
    url: 'https://111.wales.nhs.uk/encyclopaedia/h/article/headinjuryandconcussion',
  },
  healthdirectHead: {
    title: 'Head injuries',
    publisher: 'healthdirect (Australia)',
    url: 'https://www.healthdirect.gov.au/head-injuries',
  },
  cdcHeadsUp: {
    title: 'Concussion danger signs',
    publisher: 'Centers for Disease Control and Prevention (US)',
    year: 2015,
    url: 'https://www.cdc.gov/headsup/basics/concussion_danger_signs.html',
  },
  lanarkshireHead: {
    title: 'Adult head injury',
    publisher: 'NHS Lanarkshire (UK)',
    url: 'https://www.nhslanarkshire.scot.nhs.uk/patient-information-leaflets/emergency-department/pil-adulhi-102610-l/',
  },
  ifasPosition: {
    title: 'There is no safe way to strangle: position statement',
    publisher: 'Institute for Addressing Strangulation (UK)',
    url: 'https://ifas.org.uk/ifas-position-statement-there-is-no-safe-way-to-strangle',
  },
  neckGuideline: {
    title: 'Intercollegiate guideline on non-fatal strangulation',
    publisher: 'ENT UK, RCEM, FFLM and the Institute for Addressing Strangulation',
    year: 2024,
    url: 'https://www.entuk.org/news_and_events/news/339',
  },
  neckLeaflet: {
    title: 'After pressure on the neck: leaflet for patients',
    publisher: 'Cambridge Clinic (New Zealand), as shown by paperzz',
    url: 'https://paperzz.com/doc/8834239',
  },
  fernTorsion: {
    title: 'Testicular torsion: a medical emergency',
    publisher: 'Fern House Surgery, NHS (UK)',
    year: 2025,
    url: 'https://www.fernhousesurgery.co.uk/News/45ec7942-6385-4f51-823b-11185ee7e73d',
  },
  stwPregnancy: {
    title: 'Bleeding in pregnancy',
    publisher: 'Shropshire, Telford and Wrekin Healthier Together, NHS (UK)',
    url: 'https://www.stw-healthiertogether.nhs.uk/pregnant-women/worried-you-are-unwell-during-pregnancy/bleeding-pregnancy',
  },
  uclhPregnancy: {
    title: 'Pain and bleeding in early pregnancy',
    publisher: 'University College London Hospitals NHS Foundation Trust (UK)',
    url: 'https://www.uclh.nhs.uk/patients-and-visitors/patient-information-pages/pain-and-bleeding-early-pregnancy',
  },
  gatesheadPregnancy: {
    title: 'Pain and/or bleeding in early pregnancy',
    publisher: 'Gateshead Health NHS Foundation Trust (UK)',
    url: 'https://www.gatesheadhealth.nhs.uk/resources/pain-and-or-bleeding-in-early-pregnancy/',
  },
  rcogPregnancy: {
    title: 'Bleeding and/or pain in early pregnancy',
    publisher: 'Royal College of Obstetricians and Gynaecologists (UK)',
    year: 2016,
    url: 'https://www.rcog.org.uk/globalassets/documents/patients/patient-information-leaflets/pregnancy/pi-bleeding-and-or-pain-in-early-pregnancy.pdf',
  },
  texasMaternal: {
    title: 'Urgent maternal warning signs',
    publisher: 'Texas Department of State Health Services',
    url: 'https://www.dshs.texas.gov/maternal-child-health/programs-activities-maternal-child-health/hear-her-texas/urgent-maternal-warning-signs',
  },
  rhesusNegative: {
    title: 'Rhesus negative and anti-D',
    publisher: 'MSI Australia',
    url: 'https://www.msiaustralia.org.au/rhesus-negative-and-anti-d/',
  },
  mayoShock: {
    title: 'Electrical shock: first aid',
    publisher: 'Mayo Clinic',
    url: 'https://www.mayoclinic.com/health/first-aid-electrical-shock/FA00051',
  },
  anzcorBurns: {
    title: 'Guideline 9.1.3: first aid for burns',
    publisher: 'Australian and New Zealand Committee on Resuscitation',
    url: 'https://www.anzcor.org/home/first-aid-management-of-injuries/guideline-9-1-3-first-aid-for-burns/',
  },
  sjaCymruBurns: {
    title: 'Burns',
    publisher: 'St John Ambulance Cymru',
    url: 'https://www.sjacymru.org.uk/en/page/burns',
  },
  queenslandBurns: {
    title: 'Burns and trauma research',
    publisher: 'Queensland University of Technology',
    url: 'https://research.qut.edu.au/btr/',
  },
  healthyMalePriapism: {
    title: 'Prolonged erection (priapism)',
    publisher: 'Healthy Male (Australia)',
    url: 'https://healthymale.org.au/mens-health/prolonged-erection-priapism',
  },
  bjuPriapism: {
    title: 'Guideline of guidelines: priapism',
    publisher: 'BJU International',
    url: 'https://www.bjuinternational.com/learning-2/urology-guidelines/guideline-guidelines-priapism',
  },
  stJudePriapism: {
    title: 'Priapism and sickle cell disease',
    publisher: "St. Jude Children's Research Hospital",
    url: 'https://together.stjude.org/en-us/patient-education-resources/symptoms-side-effects/priapism-and-sickle-cell-disease.html',
  },
  dawood2020: {
    title: 'Penile strangulation by constricting objects',
    publisher: 'Dawood et al., Urology Annals',
    year: 2020,
    url: 'https://doi.org/10.4103/UA.UA_16_19',
  },
  issmRing: {
    title: 'What is a constriction ring? Why should one be used with caution?',
    publisher: 'International Society for Sexual Medicine',
    url: 'https://www.issm.info/sexual-health-qa/what-is-a-constriction-ring-why-should-one-be-used-with-caution',
  },
  ringRemoval: {
    title: 'Penile ring entrapment: a case report',
    publisher: 'International Journal of Surgery Case Reports',
    year: 2021,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7900217',
  },
  forgottenTampon: {
    title: 'Forgotten tampon',
    publisher: 'NHS (UK), as shown by Collingwood Surgery',
    url: 'https://www.collingwoodsurgery.nhs.uk/',
  },
  srhLost: {
    title: 'Oh no, where did it go? When things get lost in the vagina',
    publisher: 'SRH Matters',
    url: 'https://srhmatters.org/oh-no-where-did-it-go-when-things-get-lost-in-the-vagina',
  },
  nhsToxicShock: {
    title: 'Toxic shock syndrome',
    publisher: 'NHS (UK)',
    url: 'https://www.nhs.uk/Conditions/Toxic-shock-syndrome',
  },
  eastKentUrine: {
    title: 'Haematuria clinic: blood in urine',
    publisher: 'East Kent Hospitals University NHS Foundation Trust (UK)',
    url: 'https://www.ekhuft.nhs.uk/patients-and-visitors/services/urology-services/rapid-access-services/haematuria-clinic/',
  },
  albertaPenis: {
    title: 'Learning about penile fracture',
    publisher: 'MyHealth Alberta',
    year: 2023,
    url: 'https://myhealth.alberta.ca/Health/aftercareinformation/pages/conditions.aspx?hwid=abq3394',
  },
  nhsEyeInjuries: {
    title: 'Eye injuries',
    publisher: 'NHS (UK)',
    url: 'https://www.nhs.uk/conditions/eye-injuries/',
  },
  moetIkEye: {
    title: 'Blow to the eye',
    publisher: 'Moet ik naar de dokter? (Netherlands)',
    url: 'https://scalda.moetiknaardedokter.nl/english/health-complaints/blow-to-the-eye',
  },
  rnidEardrum: {
    title: 'Perforated eardrum',
    publisher: 'RNID (UK)',
    url: 'https://rnid.org.uk/information-and-support/ear-health/common-ear-problems/perforated-eardrum/',
  },
  medlineJaw: {
    title: 'Broken or dislocated jaw',
    publisher: 'MedlinePlus (US)',
    url: 'https://medlineplus.gov/ency/article/000019.htm',
  },
  usedNeedles: {
    title: 'What to do in the event of needlestick injury or body fluid splash',
    publisher: 'Mersey and West Lancashire Teaching Hospitals NHS Trust (UK)',
    url: 'https://leademployer.merseywestlancs.nhs.uk/what-to-do-in-the-event-of-needlestick-injury-or-body-fluid-splash',
  },
  cavSharps: {
    title: 'Sharps injury advice',
    publisher: 'Cardiff and Vale University Health Board, NHS Wales',
    url: 'https://cavuhb.nhs.wales/staff-information/your-health-and-wellbeing/people-health-and-wellbeing-service/occupational-health-service/sharps-injury-advice/',
  },
  cdcPep2025: {
    title:
      'Antiretroviral postexposure prophylaxis after sexual, injection drug use, or other nonoccupational exposure to HIV',
    publisher: 'Centers for Disease Control and Prevention (US), MMWR',
    year: 2025,
    url: 'https://doi.org/10.15585/mmwr.rr7401a1',
  },
  derbyEc: {
    title: 'Formulary 7.3.5: emergency contraception',
    publisher: 'Derby Hospitals NHS Foundation Trust (UK)',
    url: 'https://www.derbyhospitals.nhs.uk/primary/pharmacy/formulary/7-obs-gynae-urinary-tract/735-emergency-contraception/',
  },
  eastSussexEc: {
    title: 'Formulary 7.3.5: emergency contraception',
    publisher: 'East Sussex Formulary, NHS (UK)',
    url: 'https://www.eastsussexformulary.co.uk/therapeutic-sections/7-obstetrics-gynaecology-and-urinary-tract-disorders/73-contraceptives/735-emergency-contraception/',
  },
  sh24Tests: {
    title: 'When should I test for STIs?',
    publisher: 'SH:24 (UK)',
    year: 2024,
    url: 'https://sh24.org.uk/help-centre/when-should-I-test-for-STIs',
  },
  talkAboutItTests: {
    title: 'Testing and treatment of STIs',
    publisher: "Let's Talk About It, NHS (UK)",
    url: 'https://www.letstalkaboutit.nhs.uk/worried-about-stis/testing-treatment-of-stis/',
  },
  merckTetanus: {
    title: 'Tetanus vaccination in wound care: table',
    publisher: 'Merck Manual',
    url: 'https://www.merckmanuals.com/home/multimedia/table/v39247661',
  },
  rchTetanus: {
    title: 'Management of tetanus-prone wounds',
    publisher: "Royal Children's Hospital Melbourne",
    url: 'https://www.rch.org.au/clinicalguide/guideline_index/Management_of_tetanusprone_wounds',
  },
  leedsBites: {
    title: 'Human bites',
    publisher: 'Leeds Teaching Hospitals NHS Trust (UK)',
    url: 'https://www.leedsth.nhs.uk/patients/resources/human-bites',
  },
  niceBites: {
    title: 'Human and animal bites: antimicrobial prescribing (NG184)',
    publisher: 'National Institute for Health and Care Excellence (UK)',
    year: 2020,
    url: 'https://www.nice.org.uk/guidance/ng184/chapter/Recommendations',
  },
} as const satisfies Record<string, Source>;
