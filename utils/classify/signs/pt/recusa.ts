import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

const VAGA =
  '(vagas?|posicao|processo|cargo|recrutamento|contratac\\w*|oportunidade|concurso|selecao|funcao|lugar|estagio)';
const CANDIDATO = '(candidat\\w*|pessoas?|perfil|perfis|profissiona(l|is)|concorrentes?|finalistas?)';

/** O não. */
export const signs: Sign[] = [
  {
    name: 'pt-não-seguir',
    means: 'rejection',
    weight: 'strong',
    match: pattern`nao <6> (seguir\w*|segue|seguiu|avancar\w*|avanca\w*|avancou|prosseguir\w*|prosseguiu|prossegu\w*|continuar\w*|continua|dar\w* <1> (continuidade|seguimento|prosseguimento|sequencia)|dar\w*|passar\w* (a|para)|passou)`,
    yes: [
      'Decidimos não avançar com a sua candidatura.',
      'Não daremos seguimento ao seu processo.',
      'Você não seguirá para a próxima etapa.',
    ],
    no: ['Vamos avançar.', 'Não hesite em escrever.'],
  },
  {
    name: 'pt-não-selecionado',
    means: 'rejection',
    weight: 'strong',
    match: pattern`nao <6> (selecionad\w*|selecionar\w*|seleccionad\w*|escolhid\w*|aprovad\w*|classificad\w*|considerad\w*|aceite|aceita|contemplad\w*|pre-?selecionad\w*|admitid\w*|bem-?sucedid\w*|oferecer\w*|contratar\w*|convidar\w*|contar com|favoravel|integrar|possivel (oferecer|selecionar|avancar|dar))`,
    yes: ['Você não foi selecionado para a vaga.', 'Não podemos oferecer-lhe o lugar.'],
    no: ['Você foi selecionada.', 'Não é tarde.'],
  },
  {
    name: 'pt-outros-candidatos',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(decidi\w*|optamos|optou|optar\w*|escolh\w*|selecion\w*|seguir\w*|seguimos|avancar\w*|prosseguir\w*|continuar\w*|contrat\w*|preferi\w*|recaiu|atribuid\w*|oferecid\w*|preenchid\w*) <8> ((um[a]?|a|o|os|as|com|por|de)? ?outr[oa]s? <1> ?${CANDIDATO}?|alguem (mais|com|que)|(um[a]?|com|por|os|as|o|a) ${CANDIDATO} <4> (mais|cuj[oa]s?|que|com|intern[oa]))|outr[oa]s? ${CANDIDATO} <6> (melhor|mais|alinhad\w*|aderent\w*|selecionad\w*|escolhid\w*)`,
    yes: [
      'Optamos por outro candidato.',
      'Decidimos seguir com pessoas cujo perfil é mais próximo.',
      'Outros perfis estão mais alinhados.',
    ],
    no: ['Outros candidatos esperam.'],
  },
  {
    name: 'pt-preenchida',
    means: 'rejection',
    weight: 'strong',
    match: pattern`${VAGA} <9> (preenchid\w*|encerrad\w*|cancelad\w*|suspens\w*|congelad\w*|pausad\w*|fechad\w*|ocupad\w*|adiad\w*|anulad\w*|ja nao|nao esta mais|em pausa|extint\w*)|(preenche\w*|cancel\w*|suspend\w*|congel\w*|encerr\w*|pausar|pausamos|pausou) <4> ${VAGA}|nao (temos|ha|dispomos) <4> (vagas?|posic\w*|oportunidades?)|congelamento`,
    yes: ['A vaga já foi preenchida.', 'O processo foi suspenso.', 'Não temos vagas no momento.'],
    no: ['A vaga está aberta.'],
  },
  {
    name: 'pt-não-corresponde',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(perfil|candidatura|experiencia|formacao|expectativas?|curriculo|disponibilidade|voce|conhecimentos|qualificac\w*|pretens\w*) <6> nao <4> (correspond\w*|atend\w*|se enquadra\w*|enquadra\w*|adequa\w*|encaixa\w*|cumpr\w*|preench\w*|se ajusta|alinhad\w*|aderent\w*|suficiente\w*|satisfaz\w*|compativel|reun\w*)`,
    yes: ['O seu perfil não corresponde ao que procuramos.', 'A sua experiência não atende aos requisitos.'],
    no: ['O seu perfil corresponde.'],
  },
  {
    name: 'pt-recusada',
    means: 'rejection',
    weight: 'strong',
    match: pattern`(candidatura|inscricao|curriculo) <6> (recusad\w*|rejeitad\w*|descartad\w*|excluid\w*|indeferid\w*|declinad\w*|desclassificad\w*)|(recusar|rejeitar|descartar|declinar) <2> (sua|a sua|a tua) candidatura|(resposta|decisao|resultado|retorno) (negativ\w*|desfavoravel)`,
    yes: ['A sua candidatura foi recusada.', 'Temos uma resposta negativa.'],
    no: ['O pagamento foi recusado.'],
  },
  {
    name: 'pt-infelizmente',
    means: 'rejection',
    weight: 'weak',
    match: pattern`infelizmente|lament\w+|pena|pesar|sentimos muito|desapont\w*`,
    yes: ['Infelizmente, assim é.'],
    no: ['Felizmente'],
  },
  {
    name: 'pt-sucesso',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(sucesso|sorte|felicidades|melhor) <9> (busca\w*|procura|futur\w*|carreira|profission\w*|jornada|projetos|caminhada|percurso|oportunidades)|(outras|futuras|proximas) (oportunidades|vagas|selec\w*)`,
    yes: ['Desejamos sucesso na sua carreira.'],
    no: ['Bom dia'],
  },
  {
    name: 'pt-apesar',
    means: 'rejection',
    weight: 'weak',
    match: pattern`(apesar d\w*|embora|ainda que|mesmo) <8> (perfil|experiencia|interess\w*|qualidades?|entrevista|trajetoria|percurso|candidatura)|(grande|elevado|alto|muitas|centenas) <3> (numero|quantidade|volume|candidaturas|inscric\w*|curriculos)|decisao <3> (dificil|facil)`,
    yes: ['Apesar da sua boa experiência', 'Não foi uma decisão fácil.'],
    no: ['Apesar da chuva'],
  },
];
