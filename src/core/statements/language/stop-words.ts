import {wordTable} from './word-table';

/** The commonest short words of each language that no other language here shares much of; a few hundred words of text hold dozens of them. */
export const stopWords = wordTable<ReadonlySet<string>>({
  en: new Set(['the', 'and', 'that', 'was', 'with', 'for', 'have', 'this', 'they', 'from', 'which', 'were']), // the pier that was
  de: new Set(['der', 'und', 'nicht', 'das', 'mit', 'sich', 'auf', 'ist', 'dem', 'eine', 'auch', 'wird']), // das ist auch
  fr: new Set(['les', 'des', 'est', 'une', 'dans', 'pour', 'qui', 'pas', 'sur', 'avec', 'et', 'aux']), // dans les eaux
  es: new Set(['los', 'las', 'del', 'una', 'por', 'para', 'con', 'como', 'pero', 'el', 'y', 'sus']), // por los puertos
  it: new Set(['il', 'che', 'della', 'sono', 'gli', 'nel', 'alla', 'per', 'dei', 'anche', 'di', 'è']), // che il porto
  pt: new Set(['não', 'uma', 'dos', 'mais', 'para', 'com', 'ao', 'pela', 'foi', 'são', 'em', 'os']), // não foi
  nl: new Set(['het', 'een', 'van', 'niet', 'zijn', 'voor', 'ook', 'aan', 'maar', 'dat', 'bij', 'wordt']), // het is niet
  sv: new Set(['och', 'att', 'det', 'som', 'inte', 'för', 'är', 'på', 'har', 'till', 'av', 'från']), // det är inte
  da: new Set(['og', 'det', 'ikke', 'af', 'til', 'på', 'er', 'som', 'har', 'fra', 'blev', 'også']), // det er ikke
  no: new Set(['og', 'det', 'ikke', 'av', 'til', 'på', 'er', 'som', 'har', 'fra', 'ble', 'også']), // det er ikke
  pl: new Set(['nie', 'się', 'jest', 'na', 'że', 'do', 'to', 'oraz', 'przez', 'ale', 'jak', 'był']), // to nie jest
  cs: new Set(['se', 'je', 'že', 'na', 'není', 'by', 'jsou', 'ale', 'také', 'jako', 'byl', 'podle']), // to není
  fi: new Set(['ja', 'on', 'ei', 'että', 'oli', 'mutta', 'myös', 'ovat', 'kun', 'joka', 'sen', 'hän']), // se ei ole
  tr: new Set(['ve', 'bir', 'bu', 'için', 'ile', 'da', 'de', 'olarak', 'olan', 'gibi', 'daha', 'çok']), // bu bir
  hu: new Set(['és', 'hogy', 'nem', 'az', 'egy', 'is', 'meg', 'volt', 'ezt', 'csak', 'már', 'még']), // ez nem
});

/** Scripts that tell the language, or enough of it to know that no model reads it. */
export const scripts: readonly (readonly [pattern: RegExp, lang: string])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'], // 閉めます
  [/\p{Script=Hangul}/gu, 'ko'], // 닫습니다
  [/\p{Script=Han}/gu, 'zh'], // 关闭
  [/[ёъыэ]/giu, 'ru'], // мы закрываемся
  [/\p{Script=Cyrillic}/gu, 'uk'], // ми закриваємось
  [/\p{Script=Greek}/gu, 'el'], // κλείνουμε
  [/\p{Script=Arabic}/gu, 'ar'], // نغلق
  [/\p{Script=Hebrew}/gu, 'he'], // סוגרים
];
