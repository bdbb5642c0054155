import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Outra pessoa ficou com ela: conta-se quem. */
export const signs: Sign[] = [
  {
    name: 'pt-escolhemos-quem',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(escolh\w+|contrat\w+|optamos|optou|optei|selecion\w+|ficamos com|ficou com|fiquei com|fechamos|fechei|decidi\w+|preferi\w+|entreg\w+|atribu\w+|confi\w+|recai\w*|oferec\w+|encontr\w+|admiti\w+|nome\w+|promov\w+|apost\w+|contar com|seguir com|seguimos com|avanc\w+|prossegu\w+|demos|chamamos|assin\w+|acert\w+) <7> (colegas?|candidat\w+|pessoas?|alguem|outr[oa]s?|quem|rapaz|moca|senhora?|profissiona\w+|finalista|perfil|concorrente|interno|interna|enfermeir\w+|cozinheir\w+|primeir[oa]) <4> (que|com|cuj\w+|de|da|do|ja|mais|interna|interno|daqui)|(ja) (temos|encontramos|contratamos|escolhemos|ha|tenho|arranjamos|arranjei) <3> (\w+eir[oa]|\w+ista|\w+or[a]?|alguem|gente|quem|pessoa|equipa|equipe|complet\w+)|(vaga|lugar|contrato|bolsa|cargo|posto) <6> (fica|ficou|vai|foi|coube|cabe|sera) <3> (com|para|a|ao|de|da) <4> (colegas?|candidat\w+|pessoas?|alguem|outr[oa]s?|quem|rapaz|moca|senhora?|profissiona\w+|finalista|perfil|concorrente|interno|interna|enfermeir\w+|cozinheir\w+|primeir[oa])`,
    yes: ['Escolhemos uma colega que conta já seis anos disto.', 'Já temos cozinheiro para o verão.'],
    no: ['A pessoa que liga'],
  },
  {
    name: 'pt-a-outra-finalista',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(a outra|o outro|a segunda|o segundo)( (pessoa|finalista|candidat\w+))? <5> (tem|tinha|ja|conhece|domina|e|era|trabalha|traz|vive|sera|vai|possui)|(vai ser|sera|foi|e) (ela|ele|a outra|o outro) <3> (a|quem|que|o)|(duvida|escolher|decidir|hesit\w+) <4> entre (si|voce|ti|duas|dois|a|o)|(ja|tambem) (assinou|aceitou)|(duas|dois|so|apenas) <2> (finalistas|nomes|um contrato|uma vaga|um lugar)`,
    yes: ['A outra domina o método.', 'Vai ser ela a vir.'],
    no: ['A outra noite'],
  },
  {
    name: 'pt-jornada-termina',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(deixamos|deixou|deixaram|ja nao estamos) (de|a) (procurar|recrutar|contratar|buscar)|(anuncio|vaga|concurso|processo|lugar|edital) <8> sem efeito|(intencao|projeto|proposta|decisao) de exclusao|exclus\w+ do (procedimento|concurso|processo)|por nao (ser titular|possuir|deter|reunir|cumprir)|ja nao (procuramos|precisamos|buscamos)|(jornada|caminho|percurso|processo|candidatura|participacao|aventura|trajetoria|inscricao) <8> (termina|terminou|acaba|encerra\w*|encerrad\w+|chega ao fim|chegou ao fim|conclu\w+|finaliz\w+|para aqui|nao (continua|segue|avanca))( por)?( aqui)?|(seguir|seguimos|avancar|avancamos|continuar) sem (voce|si|ti)|(paramos|parar|ficamos|ficar) <2> (por )?(aqui|neste ponto)|nao vai (dar|ser possivel|rolar|acontecer)|nao (deu|rolou|calhou)( certo| desta| dessa)?`,
    yes: ['A sua jornada termina por aqui.', 'Desta vez não deu.'],
    no: ['A jornada é longa.'],
  },
  {
    name: 'pt-não-entre-eles',
    means: 'rejection',
    weight: 'fair',
    match: pattern`nao <4> (entre (eles|elas|os|as)|figura\w*|consta\w*|faz parte|aparece\w*|incluid\w+|esta nessa)|(so|apenas|somente) <4> (\d+|duas|dois|tres|quatro|cinco|seis|oito|dez|poucas) <4> (pessoas|candidat\w+|vagas|lugares|entrevist\w+)|(inferior|abaixo) <3> (a|ao|da|do|de) <3> (nota|minim\w+|corte|exigid\w+|media|valores)|(nao|ja nao) <3> (precisamos|e preciso|vamos precisar|sera preciso|faz falta)|(fecha\w*|encerra\w*|fechou) <5> (loja|cozinha|restaurante|unidade|ala|hotel|turno|obra|filial)`,
    yes: ['O seu nome não consta entre os selecionados.'],
    no: ['O nome consta.'],
  },
];
