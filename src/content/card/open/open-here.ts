import {callBackground} from '../../../messaging/call-background';
import {drawingHere} from '../../drawing/drawing';
import type {CardSubject, CardSurroundings, OpenCard} from './open-card';

/** Opens a card, whose script has no way of its own to the background: what carries calls is in this one. */
export function openHere(subject: CardSubject, surroundings: Omit<CardSurroundings, 'ask'>): OpenCard {
  return drawingHere().open(subject, {...surroundings, ask: callBackground});
}
