/**
 * Categories of the wire, which every message has: the letters of ANPA 1312 (s is sport, f finance) and the three letters agencies
 * use in their place. They say a top term at most; letters for regions and advisories say nothing of the matter.
 */
const topics: Readonly<Record<string, string>> = {
  d: '10000000', e: '01000000', f: '04000000', l: '10000000', o: '17000000', p: '11000000', q: '15000000', r: '15000000', s: '15000000', t: '10000000',
  ace: '01000000', clt: '01000000', clj: '02000000', jus: '02000000', dis: '03000000', fin: '04000000', eco: '04000000', wir: '04000000', edu: '05000000',
  env: '06000000', hth: '07000000', med: '07000000', hum: '08000000', lab: '09000000', lif: '10000000', pol: '11000000', rel: '12000000', sci: '13000000',
  soi: '14000000', soc: '14000000', spo: '15000000', war: '16000000', unr: '16000000', wea: '17000000',
}

/** The Media Topic a category became; `undefined` where it says nothing of the matter. */
export const topicOfCategory = (category: string): string | undefined => topics[category.trim().toLowerCase()]
