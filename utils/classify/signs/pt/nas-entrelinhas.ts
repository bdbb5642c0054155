import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** O não contado e não dito: o que foi feito da vaga, quem ficou com ela, onde se está na lista. */
export const signs: Sign[] = [
  {
    name: 'pt-linha-de-estado',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(estado|status|situacao|resultado|decisao|avaliacao)( atual| final| novo)?( (da|do) (sua|tua|seu)? ?\w+)? ?(:|-|=|e) ?(\S{1,20} )?(nao (aprovad|selecionad|admitid|apt|classificad|avanca|seguiu|recomendad|convocad)\w*|excluid\w+|eliminad\w+|reprovad\w+|rejeitad\w+|recusad\w+|negativ\w+|desclassificad\w*|indeferid\w*)`,
    yes: ['Status: Não selecionado', 'Resultado da candidatura: excluída'],
    no: ['Status: em análise'],
  },
  {
    name: 'pt-a-vaga-é-de-outro',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(vaga|lugar|posto|cargo|posicao|contrato|funcao|escolha|trabalho|turma) <6> (e de|foi para|ficou com|vai para|sera (de|para|ocupad\w*|assumid\w*)|fica com|caiu em|foi dad\w*|foi entregue|coube|recai\w*) <3> (outr[oa]|alguem|um[a]?|o|a|quem|coleg\w+|candidat\w+|outra)|(preferimos|preferiu|escolhemos|optamos|optou|decidimos|fechamos|fechei|contratamos|contratei|ficamos|apostamos) <3> (por|com|um[a]?|o|a|outr[oa]) <3> (outr[oa]|alguem|quem|person\w*|pessoa\w*|coleg\w+|candidat\w+|profissional\w*|rapaz|moca|menina|senhora?|perfil)|(a|em) favor d\w+ <3> (outr\w+|candidat\w+|coleg\w+)`,
    yes: ['A vaga ficou com alguém da casa.', 'Optamos por uma pessoa mais experiente.'],
    no: ['A vaga é boa.'],
  },
  {
    name: 'pt-vaga-some',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(vaga|lugar|posto|projeto|contratacao|orcamento|verba|contrato|temporada|obra|financiamento|concurso) <8> (caiu|cai|cortad\w*|congelad\w*|cancelad\w*|suspens\w*|eliminad\w*|adiad\w*|extint\w*|nao (vai (abrir|sair|existir|avancar)|foi (aprovad|renovad|autorizad)\w*|sera (abert|preenchid|criad)\w*|sai|abre|existe mais))|(desistir|desistimos|abdicar|prescindir) de <4> (contratar|preencher|vaga|contratacao|lugar)|(tivemos|tive|tiveram) (que|de) <2> (suspender|cancelar|cortar|congelar|parar|adiar|encerrar|desistir)`,
    yes: ['A vaga caiu com o corte: não vai abrir.', 'Tivemos que suspender as contratações.'],
    no: ['A vaga abre amanhã.'],
  },
  {
    name: 'pt-fora',
    means: 'rejection',
    weight: 'fair',
    match: pattern`(nao|ja nao|nem) <4> (esta|estas|segue|segues|fica|ficou|consta|figura|entra|entrou) <3> (na corrida|na lista|entre|no processo|nos|dentro|mais)|(ficou|ficas|fica|ficaste|deixar) (de )?fora|(projeto|proposta|decisao|notificad\w*|lista) <3> (de )?exclu\w+|lista de (espera|suplentes|reserva)|cadastro de reserva|suplente|nao (lhe|te|lhes) <2> (e|sera|foi) aplicad\w*|nao (vai ser|sera|foi) (voce|tu|desta)`,
    yes: ['Desta vez ficou de fora.', 'A sua proposta de exclusão segue em anexo: decisão de excluir.'],
    no: ['Está na lista.'],
  },
];
