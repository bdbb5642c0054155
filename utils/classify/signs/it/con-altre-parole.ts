import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Il no scritto a mano. */
export const signs: Sign[] = [
  {
    name: 'it-preso-un-altro',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(preso|presa|prendiamo|prendere|scelto|sceglie\w*|assunto|assumiamo|trovato|affidar\w*|affidato|puntat\w*|andare avanti|andiamo avanti|andiamo|ricaduta|caduta|ripiegato|confermato|optato|deciso|dato|adottare|proseguiamo|inserire) <6> (l'altr\S*|un altro|un'altra|altr[aoi]|qualcuno|qualcun|una collega|un collega|una persona|un ragazzo|una ragazza|chi|soluzione <2> interna|una risorsa|un candidato|una candidata|interno|interna)|(lei|lui|persona|collega|candidat\w+|altra) <3> (comincia|inizia|iniziera|ricoprira|ha accettato|entrera|subentra)|(rosa|organico|squadra|graduatoria|elenco|posti) <5> (complet\w+|esaurit\w+|al completo|chius\w+)`,
    yes: [
      "Eravate in due, e abbiamo preso l'altra.",
      'Abbiamo pensato di affidare il turno a una collega.',
      'La rosa è stata completata.',
    ],
    no: ['Abbiamo preso un caffè.'],
  },
  {
    name: 'it-non-la-prendo',
    means: 'rejection',
    weight: 'fair',
    match: pattern`non <3> (posso|possiamo|potremo|riesco|riusciamo|me la sento|siamo in grado|potro|abbiamo modo|c'e modo|e possibile|se ne fa|rientra|figura|compare|e stat\w+ ammess\w+) <4> (prendere|prenderla|assumere|assumerla|offrire|proseguire|andare|nulla|niente|di|elenco|lista|graduatoria|ammess\w+|accogliere|garantire|confermar\w+|inserir\w+|portare)|non (ammess|idone)[oa]|esclus[oa]|(annuncio|posizione|selezione|iter|ricerca|bando|procedura|candidatura) <7> (chius\w+|conclus\w+|archiviat\w+|terminat\w+|annullat\w+|decadut\w+)|(posto|contratto|lavoro|stagione|progetto|assunzione) <9> (salta|saltato|saltata|sfuma\w*|cade|non parte|non si fa)`,
    yes: [
      'Come tornitore non La posso prendere.',
      "L'iter di selezione deve intendersi concluso.",
      'Il posto di cameriere purtroppo salta.',
    ],
    no: ['La posso prendere alle otto.'],
  },
  {
    name: 'it-ci-fermiamo',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(ci fermiamo|fermarsi|ci si ferma|la chiudiamo|finisce|si chiude|si conclude) <3> (qui|li|il percorso|la selezione|la ricerca|la collaborazione|iter)|(e|sara) (un )?no( da parte| per (ora|questa))|(siamo|sono) (a posto|apposto|al completo)|discorso (e )?chiuso|si sono sfilat\w|(preferiamo|preferito|deciso di|scelto di) non (procedere|proseguire|andare)|ci concentreremo|non (vincitric\w|vincitor\w|ammess\w)|(altra|altre|diversa) (strada|strade|scelt\w+|direzione)`,
    yes: ['Purtroppo ci fermiamo qui.', 'Abbiamo preso altre strade.'],
    no: ['Ci fermiamo a pranzo.'],
  },
  {
    name: 'it-coraggio',
    means: 'rejection',
    weight: 'weak',
    match: pattern`in bocca al lupo|(non) (si |ti )?(scoraggi\w*|abbatt\w*|demord\w*)|mi dispiace|ci dispiace|dispiace|mi spiace|peccato|brucia|a malincuore|buona fortuna|auguri\w*|tanti auguri|cattive notizie|brutte notizie|ripassi|riscriv\w+|porta aperta|non di cuore`,
    yes: ['Ciao e in bocca al lupo.', 'Mi dispiace un sacco.'],
    no: ['Buongiorno'],
  },
];
