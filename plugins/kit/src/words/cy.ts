import type { en } from './en.ts';

/**
 * The kit's own words in Welsh. Welsh has no one word for yes and no: these are the ones that forms use. Values are put
 * in as they are, so nearly all stand where no word before them would mutate them.
 */
export const cy: Readonly<Record<keyof typeof en, string>> = {
  nursery: 'Meithrin',
  reception: 'Derbyn',
  yearGroup: 'Blwyddyn {year}',
  'early-years': 'Y blynyddoedd cynnar',
  ks1: 'Cyfnod Allweddol 1',
  ks2: 'Cyfnod Allweddol 2',
  ks3: 'Cyfnod Allweddol 3',
  ks4: 'Cyfnod Allweddol 4',
  ks5: 'Cyfnod Allweddol 5',

  yes: 'ie',
  no: 'na',

  labelled: '{label}: {sentence}',
  verdict: '{comparison} ({verdict})',
  met: 'wedi’i fodloni',
  notMet: 'heb ei fodloni',
  unanswered: 'heb ei ateb eto (angen {needed})',
  shareObserved: '{observed}, angen {needed}',
  headcountObserved:
    '{reached, number} allan o {eligible, plural, one {# disgybl} other {# o ddisgyblion}} ({percent}%: {observed}), angen {needed}',
  headcountWords:
    '{reached, number} allan o {eligible, plural, one {# disgybl} other {# o ddisgyblion}} ({percent}%: {observed})',
  nobodyShown: 'Neb yn gymwys',
  noneTicked: 'Dim un ohonyn nhw',
  numberShown: '{number, number} {unit}',
  numberNeeded: 'o leiaf {needed, number} {unit}',
  numberObserved: '{observed, number} {unit}, angen o leiaf {needed, number}',
  ticksNeeded: '{needed, plural, =1 {un} other {#}} o {of, number}',
  ticksObserved: '{observed, number} o {of, number}, angen {needed, number}',
  ticksMissing: '{observed, number} o {of, number} (yn eisiau: {missing}), angen {needed, number}',
  dateNeeded: '{needed} neu ddyddiad diweddarach',
  dateObserved: '{observed}, angen {needed} neu ddyddiad diweddarach',
  evidenceObserved:
    '{observed, plural, zero {dim tystiolaeth gyfredol} two {# ddarn o dystiolaeth gyfredol} other {# darn o dystiolaeth gyfredol}} o’r math "{type}", angen {needed, number}',
  recorded: 'wedi’i gofnodi, ond byth yn cael ei sgorio',
  unrecorded: 'heb ei ateb eto (caiff ei gofnodi, ond byth ei sgorio)',
  failure: 'nid oedd modd ei sgorio: {message}',
  failureOf: 'nid oedd modd ei sgorio. Mae’r modiwl {module} yn adrodd: {message}',
  nobodyEligible: 'nid oes neb yn gymwys, felly nid yw’n berthnasol',
  notApplicable: 'ddim yn berthnasol',
  notApplicableReason: 'ddim yn berthnasol: {reason}',
  notApplicableBecause: 'ddim yn berthnasol, gan fod hwn ar gyfer {needed}',

  findingMet: 'Wedi’i fodloni: mae popeth sydd ei angen yn ei le.',
  findingPartly:
    'Wedi’i fodloni’n rhannol: {points, number} o’r {possible, number} pwynt posibl, {unmet, plural, one {# gwiriad heb ei fodloni} two {# wiriad heb eu bodloni} other {# gwiriad heb eu bodloni}} eto.',
  findingNotMet:
    'Heb ei fodloni: {unmet, plural, one {nid yw’r unig wiriad wedi’i fodloni} two {nid yw’r naill wiriad na’r llall wedi’i fodloni} other {nid yw’r un o’r # gwiriad wedi’i fodloni}} eto.',
  findingUnanswered:
    '{missing, plural, zero {Heb ei ateb eto.} other {Heb ei ateb eto: mae # o’r {items, number} ateb yn eisiau.}}',
  findingUnansweredOne: 'Heb ei ateb eto.',
  findingNotApplicable: 'Ddim yn berthnasol yma.',
  findingRecorded: 'Wedi’i gofnodi. Ni chaiff hwn ei sgorio byth.',
  findingUnscorable: 'Nid oedd modd ei sgorio.',

  carriedSame: 'Rydych wedi ateb hwn o’r blaen. Gwiriwch ei fod yn dal yn wir.',
  carriedChanged:
    'Rydych wedi ateb hwn o’r blaen, i gwestiwn mewn geiriau eraill. Gwiriwch fod eich ateb yn ateb y cwestiwn hwn.',
  carriedStricter:
    'Rydych wedi ateb hwn o’r blaen. Mae’r cwestiwn yn gofyn am fwy erbyn hyn, felly gwiriwch fod yr ateb yn dal yn gywir.',
  carriedShown: 'Mae eich ateb blaenorol yn ymwneud â’r un peth, ond nid yw’n ateb y cwestiwn hwn.',

  or: '{first} neu {second}',
  conditionNot: 'unrhyw le heblaw {inner}',
  sixthForm: 'sefydliadau sydd â chweched dosbarth',
  noSixthForm: 'sefydliadau heb chweched dosbarth',
  special: 'ysgolion arbennig',
  notSpecial: 'ysgolion nad ydyn nhw’n ysgolion arbennig',
  kindIs: 'sefydliadau o’r math {values}',
  phaseIs: 'sefydliadau o’r cyfnod {values}',
  ageIs: 'oedran {which, select, lowAge {isaf} other {uchaf}} {values}',
  ageAtLeast: 'sefydliadau sydd ag oedran {which, select, lowAge {isaf} other {uchaf}} o {min} neu fwy',
  ageAtMost: 'sefydliadau sydd ag oedran {which, select, lowAge {isaf} other {uchaf}} o {max} neu lai',
  ageBetween: 'sefydliadau sydd ag oedran {which, select, lowAge {isaf} other {uchaf}} rhwng {min} a {max}',
  anyOfYears: 'unrhyw un yn yr ystod {first} – {last}',
  yearsOnRoll: 'sefydliadau lle mae {years} ar y gofrestr',
  answerIs: 'y rhai a atebodd {values} i {criterion}',
};
