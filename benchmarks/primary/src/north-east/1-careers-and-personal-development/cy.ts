import type { en } from './en.ts';

export const cy: typeof en = {
  title: 'Gyrfaoedd a datblygiad personol',
  summary:
    'Rhaglen gyrfaoedd a datblygiad personol ar gyfer yr ysgol gyfan, sy’n addas i bob oedran ac yn tyfu o un cyfnod allweddol i’r nesaf, fel bod plant yn anelu’n uchel. Mae plant, teuluoedd, staff, llywodraethwyr a phartneriaid yn gwybod beth ydyw. Addaswyd y pennawd hwn o bennawd y rhanbarth ei hun; cynnig yw’r hyn a ofynnir oddi tano.',
  params: {
    reviewMonths: {
      label: 'Misoedd a gaiff fynd heibio rhwng adolygiadau',
      hint: 'Rhwng 6 a 36. Efallai y bydd angen 15 ar ysgolion sy’n adolygu bob haf.',
    },
  },
  criteria: {
    'written-programme': {
      statement:
        'Mae rhaglen ysgrifenedig ar gyfer gyrfaoedd a datblygiad personol, ac mae’r llywodraethwyr wedi’i chymeradwyo.',
      question:
        'A oes gennych raglen ysgrifenedig ar gyfer gyrfaoedd a datblygiad personol y mae’r llywodraethwyr wedi’i chymeradwyo?',
      hint: 'Gall fod yn rhan o ddogfen arall, fel y polisi datblygiad personol neu’r polisi addysg bersonol, gymdeithasol, iechyd ac economaidd (PSHE). Os oes gennych wobr allanol am waith gyrfaoedd, gallwch ei hatodi yma.',
    },
    'careers-lead': {
      statement: 'Mae un aelod o staff a enwir yn arwain ar yrfaoedd ac wedi cael hyfforddiant ar gyfer hynny.',
      question: 'A oes arweinydd gyrfaoedd a enwir sydd wedi cael hyfforddiant ar gyfer y rôl?',
      hint: 'Mae unrhyw hyfforddiant yn cyfrif: cwrs, cyfres o weminarau, neu sesiynau gyda hwylusydd.',
    },
    'senior-backing': {
      statement: 'Mae uwch arweinydd yn cefnogi’r rhaglen yn agored.',
      question: 'A oes rhywun ar yr uwch dîm yn cefnogi’r rhaglen yn agored?',
      hint: 'Er enghraifft, mae yng nghynllun datblygu’r ysgol, neu mae’r pennaeth yn siarad o’i phlaid mewn cyfarfodydd staff.',
    },
    'time-and-money': {
      statement: 'Mae’r arweinydd gyrfaoedd yn cael amser ar gyfer y gwaith, ac mae arian ar ei gyfer.',
      question: 'A oes gan yr arweinydd gyrfaoedd amser wedi’i neilltuo, a rhywfaint o arian i’w wario?',
      hint: 'Mae symiau bach yn cyfrif, fel cost bysiau ar gyfer un ymweliad y flwyddyn.',
    },
    'builds-up': {
      statement:
        'Mae’r rhaglen yn dweud beth sy’n addas i bob oedran, ac mae pob cyfnod allweddol yn adeiladu ar yr un o’i flaen.',
      question: 'A yw’r rhaglen yn dweud beth mae plant o’r oedran hwn yn ei wneud ac yn ei ddysgu?',
      hint: 'Yn y blynyddoedd cynnar gall hyn fod yn chwarae: pobl sy’n ein helpu, gwisgo i fyny, siop neu feddygfa.',
    },
    published: {
      statement: 'Mae gwefan yr ysgol yn dweud wrth deuluoedd, staff, llywodraethwyr a phartneriaid beth yw’r rhaglen.',
      question: 'Ar gyfer pwy mae eich gwefan yn dweud beth yw’r rhaglen?',
      hint: 'Gall un dudalen wasanaethu sawl un ohonyn nhw, os gall pob un ddod o hyd i’r hyn sydd ei angen.',
    },
    'last-review': {
      statement: 'Cafodd y rhaglen ei hadolygu yn ystod y {reviewMonths} mis diwethaf.',
      question: 'Pryd y gwnaethoch chi adolygu’r rhaglen ddiwethaf?',
      hint: 'Mae diwrnod y cyfarfod lle buoch yn edrych ar yr hyn a weithiodd yn ddigon agos.',
    },
    'whose-views': {
      statement:
        'Mae’r adolygiad yn defnyddio barn plant, rhieni a gofalwyr, staff, llywodraethwyr a phartneriaid am y rhaglen.',
      question: 'Barn pwy wnaethoch chi ei defnyddio yn yr adolygiad diwethaf?',
      hint: 'Mae codi dwylo yn y dosbarth, neu sgwrs â rhieni wrth y giât, yn farn.',
    },
  },
};
