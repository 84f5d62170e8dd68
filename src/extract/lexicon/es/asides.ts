/** What Spanish sentences say beside: see `text/asides.ts`. */
import type { AsideWords } from '../asides';

export const ASIDES: AsideWords = {
  insertions:
    'por su parte,sin embargo,no obstante,además,asimismo,en tanto,mientras tanto,por otra parte,en cambio,por supuesto,según lo previsto',
  attributions: 'según,de acuerdo con',
  qualities: ['esperado', 'esperada', 'postergado', 'postergada', 'aplazado', 'aplazada']
    .flatMap((done) => ['muy', 'largamente', 'varias veces', 'reiteradamente'].map((how) => `${how} ${done}`))
    .join(),
  sources: '',
  agencies: '',
  says: '',
  saysClauses: '',
  spokespeople: '',
  that: 'que',
  openings: 'pese a,a pesar de,acompañado de,acompañada de,en busca de,bajo presión',
  concessions: 'pese a,a pesar de',
  backgrounds: '',
  bracketed: 'en la foto,foto,izquierda,derecha,foto de archivo',
  years: 'años',
};
