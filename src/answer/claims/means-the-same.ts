import { addressesAgree } from './agree/addresses-agree.ts';
import { bracketsAgree } from './agree/brackets-agree.ts';
import { companionsAgree } from './agree/companions-agree.ts';
import type { Compared } from './agree/compared.ts';
import { contrastAgrees } from './agree/contrast-agrees.ts';
import { countsAgree } from './agree/counts-agree.ts';
import { deedsAgree } from './agree/deeds-agree.ts';
import { durationsAgree } from './agree/durations-agree.ts';
import { itemsAgree } from './agree/items-agree.ts';
import { listsAgree } from './agree/lists-agree.ts';
import { livesAgree } from './agree/lives-agree.ts';
import { modifiersAgree } from './agree/modifiers-agree.ts';
import { namedDatesAgree } from './agree/named-dates-agree.ts';
import { namesAgree } from './agree/names-agree.ts';
import { orderAgrees } from './agree/order-agrees.ts';
import { ordinalsAgree } from './agree/ordinals-agree.ts';
import { pairsAgree } from './agree/pairs-agree.ts';
import { partsAgree } from './agree/parts-agree.ts';
import { placesAgree } from './agree/places-agree.ts';
import { predicateAgrees } from './agree/predicate-agrees.ts';
import { realityAgrees } from './agree/reality-agrees.ts';
import { rivalsAgree } from './agree/rivals-agree.ts';
import { rolesAgree } from './agree/roles-agree.ts';
import { seasonsAgree } from './agree/seasons-agree.ts';
import { sentenceAgrees } from './agree/sentence-agrees.ts';
import { sidesAgree } from './agree/sides-agree.ts';
import { stagesAgree } from './agree/stages-agree.ts';
import { startsAgree } from './agree/starts-agree.ts';
import { statusAgrees } from './agree/status-agrees.ts';
import { subjectsAgree } from './agree/subjects-agree.ts';

const AGREE: readonly ((compared: Compared) => boolean)[] = [
  rolesAgree,
  countsAgree,
  orderAgrees,
  listsAgree,
  itemsAgree,
  durationsAgree,
  predicateAgrees,
  deedsAgree,
  namesAgree,
  pairsAgree,
  partsAgree,
  sidesAgree,
  realityAgrees,
  subjectsAgree,
  placesAgree,
  contrastAgrees,
  sentenceAgrees,
  bracketsAgree,
  ordinalsAgree,
  companionsAgree,
  modifiersAgree,
  rivalsAgree,
  stagesAgree,
  startsAgree,
  statusAgrees,
  seasonsAgree,
  addressesAgree,
  namedDatesAgree,
  livesAgree,
];

/** True where a text that holds the pieces of a statement ties them together to the same meaning, as far as can be told. */
export function meansTheSame(compared: Compared): boolean {
  return AGREE.every((agree) => agree(compared));
}
