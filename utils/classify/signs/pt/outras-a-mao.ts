import { pattern } from '../../pattern';
import type { Sign } from '../../sign';

/** Recibos, convites, provas, propostas e contatos em palavras simples. */
export const signs: Sign[] = [
  {
    name: 'pt-chegou',
    means: 'confirmation',
    weight: 'fair',
    match: pattern`(mail|e-mail|email|mensagem|documentos|portfolio|pdf|carta|tudo|formulario|cv|curriculo|inscricao) <5> (chegou|chegaram|recebid\w*|recebemos|deu entrada|registad\w*|registrad\w*|em ordem)|recebemos <3> (seu|sua|teu|tua|o|a)|(confirma\w*|acus\w*) <3> (rece\w*|recebimento)|(numero|protocolo) (de|da) (inscricao|candidatura|registo)|deu entrada`,
    yes: ['O seu e-mail chegou bem.', 'Recebemos seu portfólio.'],
    no: ['O trem chegou.'],
  },
  {
    name: 'pt-prova-por-fazer',
    means: 'assessment',
    weight: 'fair',
    match: pattern`(deve|devera|deveras|precisa|pedimos|convidamos|solicitamos) <5> (teste|testes|prova|desafio|questionario|exercicio|avaliacao|estudo de caso)|(teste|prova|desafio|questionario|exercicio|avaliacao) <7> (online|on-line|link|minutos|ate (o dia|a|ao|dia|\d)|prazo|expira|acesso|de (logica|raciocinio|ingles|aptidao))|(proxima etapa|proximo passo|etapa seguinte|fase seguinte):? <5> (teste|prova|desafio|exercicio|avaliacao)`,
    yes: ['O teste online dura meia hora, com prazo até dia 5.', 'Próxima etapa: prova de inglês'],
    no: ['A prova foi longa.'],
  },
  {
    name: 'pt-venha-cá',
    means: 'interview',
    weight: 'fair',
    match: pattern`(venha|vem|passe|passa|apareca|aparece|compareca|esperamos|podes vir|pode vir|consegue vir) <6> (segunda|terca|quarta|quinta|sexta|sabado|amanha|loja|escritorio|conversa\w*|conhecer\w*|as \d+|hora|visitar|cafe)|(gostaria\w*|gostava\w*|queria\w*|queremos|adorar\w*) <4> (conhecer|falar|conversar|ver|ouvir|entrevistar)|(nova data|novo horario|remarc\w+|reagend\w+|adiament\w*|adiad\w*|adiamos) <7> (entrevistas?|conversa|reuniao|chamada|\d+/\d+)|(entrevistas?) <7> (adiad\w*|remarcad\w*|suspens\w*|transferid\w*|nova data|previstas? para)|(que|qual) (dia|horario|hora) <4> (convem|prefere|fica|da|pode)`,
    yes: ['Passe cá na terça.', 'Gostávamos de o conhecer: que dia convém?'],
    no: ['Venha o que vier.'],
  },
  {
    name: 'pt-a-vaga-é-sua',
    means: 'offer',
    weight: 'fair',
    match: pattern`(vaga|lugar|posto|trabalho|emprego) e (seu|sua|teu|tua)(?=[.,;!]|$)|(vamos|queremos) (contratar|contrata-\w+|ficar com) (voce|consigo|contigo|a|o|si)|(proposta|contrato) <6> (assin\w*|anexo|condic\w*|segue|enviamos|minuta)|(comeca|comecas|inicio|entrada|admissao) (em|no dia|dia|a|prevista|na) <3> (\d|segunda|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)`,
    yes: ['A vaga é sua!', 'O contrato segue em anexo.'],
    no: ['A vaga é boa.'],
  },
  {
    name: 'pt-procuro-para',
    means: 'outreach',
    weight: 'fair',
    match: pattern`(a conduzir|conduzindo|a tratar|tratando) <6> (procura|busca|recrutamento|selecao)|seu nome (veio|foi|surgiu)|nao insisto|(procuro|procuramos|estou a recrutar|estou recrutando|recruto|recrutamos|conduzo|trabalho) <7> (para (um|uma|o|a)|cliente|vaga|processo|empresa (de|do)|confidencial)|(tem|teria|tens|arranja) <3> (quinze|dez|\d+|uns) minutos|(vaga|anuncio) <4> (ainda nao|nao foi|sigilos\w*) <2> ?(publicad\w*|divulgad\w*|saiu)?|(faz sentido|topa|toparia|aceita|interessa) <4> (conversar|conversa|bate-papo|falar|saber mais)`,
    yes: ['Procuro um engenheiro para um cliente.', 'Tem quinze minutos?'],
    no: ['Procuro a chave.'],
  },
  {
    name: 'pt-vagas-de-hoje',
    means: 'alert',
    weight: 'fair',
    match: pattern`(suas|tuas|novas|\d+|estas) <2> (vagas|ofertas|oportunidades) <3> (de hoje|da semana|para (voce|si|ti)|perto|salvas|novas)|(gerir|gerenciar|cancelar|alterar) <4> (alertas?|avisos|inscricao|notificac\w*)`,
    yes: ['Novas vagas para você'],
    no: ['As vagas'],
  },
];
