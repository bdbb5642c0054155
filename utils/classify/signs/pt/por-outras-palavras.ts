import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** O não escrito à mão. */
export const signs: Sign[] = [
  {
    name: 'pt-ficou-outra-pessoa',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(ficar\w*|ficamos|ficou|avancar|avancamos|seguir|seguimos|vamos|ir|contratamos|contratei|escolhemos|escolhi|decidimos|encontramos|optamos|fechamos|apostar|assumir\w*|entregamos|atribuimos|demos) <6> (com |por |a )?(a outra|o outro|outra pessoa|outro|outra|alguem|uma colega|um colega|um conhecido|quem|os perfis que|as pessoas que|uma pessoa|um rapaz|uma moca|o candidato|a candidata)|(ela|ele|pessoa|colega|candidat\w+) <3> (comeca|comecara|assume|assumira|ocupara|ja aceitou|aceitou)|(ja )?fechei com|fechar <3> com|e com (essa|esta|outra) pessoa|(sera|foi|vai ser) <2> (ocupad|preenchid|assumid|entregue)\w* (por|a)|preenchid\w+ (por|pelo|atraves|internamente)`,
    yes: [
      'Vamos avançar com quem já esteja habilitado.',
      'Decidimos ficar com a outra candidata.',
      'A posição acabou preenchida por um colaborador.',
    ],
    no: ['Ficamos em casa.'],
  },
  {
    name: 'pt-não-segue',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(nao|sem|nem) <4> (segue|seguira|seguiu|temos como|conseguimos|podemos|posso|poderemos|vamos poder|passou|passa|atingiu|alcancou|possui|tomaria|tomar|consigo|ha como|da para|faz sentido|sera possivel|foi possivel|foi desta) <7> (para|dar|andamento|admissao|admitir|contratar\w*|oferecer\w*|contar|avancar|prosseguir|etapa|fase|dinamica|entrevista|minim\w+|nota|agora|desta|emitir|aproveitar|colocar)|nao (aprovad|apt|admitid|seriad|selecionad|classificad)[oa]|(excluid|eliminad|reprovad|desclassificad|inapt)[oa]s?|nao foi possivel (atender|dar|avancar|aceitar)|(projeto|lista|decisao) de exclusao|inferior a|optou por nao|deixou <3> de fazer sentido|(ja )?(temos|esta|ficou|ficaram) <4> (preenchid|complet|ocupad|fechad|encerrad)[oa]s?|(equipa|equipe|quadro|time) <3> (complet|fechad)[oa]`,
    yes: [
      'A sua inscrição não segue para a dinâmica.',
      'Não temos como dar andamento na admissão.',
      'Deixou assim de fazer sentido a contratação.',
      'Resultado: NÃO APROVADO',
    ],
    no: ['A sua inscrição segue para a entrevista.'],
  },
  {
    name: 'pt-ficamos-por-aqui',
    means: 'rejection',
    weight: 'fair',
    match: pattern`ficamos por aqui|paramos por aqui|(encerr\w+|termina|terminou|conclui\w*) <4> (etapa|processo|participacao|candidatura|selecao|recrutamento|a sua)|(fica|ficar) para (a )?(proxima|outra)|(vaga|lugar|posto|contratacao|obra|projeto) <4> (caiu|cai|foi por agua|ficou sem efeito|suspens\w+|cancelad\w+|adiad\w+)|(desta|dessa) vez nao|(e|sera) (um )?nao( desta| por agora| por enquanto)`,
    yes: ['Por isso ficamos por aqui.', 'O que encerra a etapa externa.', 'Desta vez não foi.'],
    no: ['Ficamos à espera.'],
  },
  {
    name: 'pt-ânimo',
    means: 'rejection',
    weight: 'weak',
    match: pattern`nao (desanime|desista|se desmotive|leve a mal|desmotive)|boa sorte|muita sorte|tudo de bom|com pena|que pena|lamento|lamentamos|pena|mas noticias|mas novas|forca|porta aberta|bater-nos a porta|outra (altura|ocasiao)|outro momento|nessa altura`,
    yes: ['Tudo de bom para si.', 'É com pena que lho digo.'],
    no: ['Bom dia'],
  },
];
