import type { ListingWords } from './words';

const pt: ListingWords = {
  tasks:
    /^(?:(?:suas|as|principais|tuas|o|a|sua) )*(?:responsabilidades|atividades|funções|atribuições|tarefas|missão|função|vaga)\b|^descrição|^(?:sobre|o) (?:a vaga|o cargo|cargo)|^o que (?:vais|você vai|irá|farás)|^seu dia/i,
  profile:
    /^(?:(?:os|seu|teu|o|nossos) )?(?:requisitos|perfil|qualificações|competências|conhecimentos|experiência|habilidades|formação)|^(?:o que|quem) (?:procuramos|buscamos|esperamos|precisamos|precisa)|^(?:diferenciais|desejável|obrigatório|necessário)/i,
  offer:
    /^(?:(?:nossos|os|teus) )?(?:benefícios|vantagens|salário|remuneração|condições)|^(?:o que )?(?:oferecemos|temos para|oferta)|^por que/i,
  apply:
    /^(?:quero )?(?:candidat(?:ar(?:-me|-se)?|e-se|ura|a-te)|inscrever|inscreva-se|aplicar|concorrer)(?: (?:agora|já|aqui|à vaga|a esta (?:vaga|oferta)|para .{2,20}|simplificada))?$|^enviar (?:candidatura|currículo|cv)$/i,
  seeks:
    /\b(?:procuramos|buscamos|estamos (?:à procura|em busca|contratando|a recrutar|a contratar)|será responsável|serás responsável|você (?:será|vai|terá)|carta de apresentação|a pessoa candidata|reportando|vaga (?:para|de))(?![\p{L}])/giu,
  terms:
    /\b(?:tempo (?:inteiro|integral|parcial)|efetivo|clt|pj|contrato (?:sem termo|a termo)|home office|teletrabalho|anos de experiência|vale[- ](?:refeição|alimentação|transporte)|subsídio|estágio|híbrido|salário)\b|R\$ ?\d|\d ?€/giu,
  closed:
    /(?:vaga|oferta|anúncio|processo) (?:não está mais|já não|foi (?:encerrad|preenchid|removid|fechad)|encerrad|expirad|está (?:encerrad|fechad))|inscrições encerradas|não (?:está )?(?:mais )?dispon/i,
  after:
    /^(?:(?:vagas|ofertas|empregos|anúncios) (?:semelhantes|similares|relacionad|parecid|que)|outras (?:vagas|ofertas)|mais (?:vagas|ofertas)|compartilh|partilh|candidat|inscreva|ver (?:todas|mais)|voltar|denunciar|alerta|entrar|você também|comentários|contacto$|contato$)/i,
  more: /^(?:\W{0,3})(?:ver|ler|mostrar|exibir) (?:mais|tudo|a vaga completa).{0,20}$/i,
  company: /^(?:empresa|empregador|organização|companhia|cliente|entidade)$/i,
  place: /^(?:local(?:ização|idade)?|cidade|onde|distrito|concelho)(?: (?:de|da) .{2,20})?$/i,
  at: ['na', 'no', 'em'],
  hiring: ['procura', 'contrata', 'busca', 'recruta'],
};

export default pt;
