import type { Guide } from './plan.ts';

export const pt: Guide = {
  title: 'Se você clicou no link ou digitou alguma informação',
  summary:
    'Para quem mora no Japão e abriu, clicou ou respondeu um e-mail que se passa pela Amazon: o que fazer, em que ordem, e para quem ligar.',
  frame: {
    did: 'O que aconteceu',
    first: 'Faça isto primeiro',
    path: 'Caminho oficial',
    call: 'Para quem ligar',
    say: 'O que dizer',
    show: 'Você pode mostrar esta frase em japonês',
    contacts: 'Contatos',
    boxes:
      'Marque cada passo quando terminar. As marcas não são enviadas nem gravadas. Elas podem sumir ao recarregar a página.',
    languages: 'Ler em outro idioma',
    made: 'Esta tradução foi feita por este site. Nenhum órgão oficial a revisou. As fontes estão na página original em japonês.',
    reviewed: 'Última revisão',
  },
  situations: {
    opened: {
      name: 'Só abri o e-mail ou a página',
      first: 'Feche sem digitar nada',
      path: 'Aplicativo da Amazon → 注文履歴 (Seus pedidos), só se estiver preocupado',
      say: '',
      steps: {
        close: 'Não digite nada na página. Feche a aba na hora, mesmo que pareça ser a Amazon verdadeira.',
        delete: 'Pode apagar o e-mail. Se você só abriu, não precisa fazer mais nada.',
      },
    },
    pressed: {
      name: 'Cliquei em um link ou botão',
      first: 'Feche a aba e não digite nada nela',
      path: 'Aplicativo da Amazon → 注文履歴 (Seus pedidos)',
      say: '',
      steps: {
        close: 'Não digite nada na página que abriu. Feche a aba.',
        file: 'Se um arquivo foi baixado, apague sem abrir. Se você abriu, veja [Instalei um aplicativo ou abri um arquivo].',
        orders:
          'Abra a Amazon.co.jp pelo aplicativo ou pelo seu favorito. Veja se há pedidos que não são seus.',
      },
    },
    password: {
      name: 'Digitei a senha',
      first: 'Troque a senha no site oficial',
      path: 'Site oficial → ícone de pessoa (no alto, à direita) → アカウントサービス (Sua conta) → ログインとセキュリティ (Acesso e segurança) → パスワード (Senha) → 編集 (Editar)',
      say: '“Digitei minha senha em um site falso. Por favor, cancelem e reembolsem os pedidos que não fiz.”',
      steps: {
        change:
          'Entre pelo aplicativo ou pelo favorito. Troque por uma senha que você não usa em outro lugar e salve.',
        elsewhere: 'Se usava a mesma senha em outros serviços, troque neles também.',
        orders:
          'Abra 注文履歴 (Seus pedidos) e 非表示にした注文 (Pedidos arquivados). Procure pedidos que não são seus.',
        cancel: 'Se houver, peça ao atendimento da Amazon o cancelamento e o reembolso.',
        details: 'Confira se o endereço, os cartões e o telefone cadastrados não foram alterados.',
        locked:
          'Se não conseguir entrar, primeiro [bloqueie o cartão]. Depois avise o atendimento que não consegue entrar.',
        second: 'No final, ative a [verificação em duas etapas] (página em japonês).',
      },
    },
    card: {
      name: 'Digitei os dados do cartão',
      first: 'Ligue para o número no verso do cartão',
      path: 'O número no verso do cartão, ou a área de perda e roubo no aplicativo oficial do cartão',
      say: '“Digitei os dados do meu cartão em um site de phishing. Por favor, bloqueiem o cartão.”',
      steps: {
        call: 'Ligue para a empresa do cartão, no número do verso do cartão. Não ligue para o número do e-mail.',
        stop: 'Peça o bloqueio e um cartão novo, com outro número.',
        statement:
          'Veja a fatura e avise sobre compras que não são suas. Se perdeu dinheiro, fale também com a polícia.',
        password: 'Se também digitou a senha da Amazon nessa página, siga [Digitei a senha].',
      },
    },
    code: {
      name: 'Digitei ou passei um código de verificação',
      first: 'Veja de que era o código',
      path: 'Aplicativo da Amazon → アカウントサービス (Sua conta) → ログインとセキュリティ (Acesso e segurança)',
      say: '“Digitei em um site falso o código de verificação que recebi por SMS.”',
      steps: {
        kind: 'Veja o SMS ou e-mail que trouxe o código: era do cartão ou da Amazon?',
        card: 'Se era do cartão, [ligue já para a empresa do cartão].',
        password: 'Se era o código de acesso da Amazon, [troque já a senha].',
        more: 'Se pedirem outro código, não digite. Se alguém ligar perguntando, não diga.',
      },
    },
    paid: {
      name: 'Paguei ou passei o número de um cartão-presente',
      first: 'Ligue agora para onde pagou e para a polícia',
      path: 'Cartão-presente da Amazon: aplicativo da Amazon → カスタマーサービス (Atendimento ao cliente)',
      say: '“Acho que caí em um golpe. É possível parar este pagamento?” Diga também quando, quanto e como pagou.',
      steps: {
        stop: 'Ligue para o banco, cartão, aplicativo de pagamento ou emissor que você usou. Pergunte se dá para parar.',
        gift: 'Se passou o número de um cartão-presente, guarde o cartão e o recibo e fale com a empresa emissora.',
        police: 'Ligue para a linha de consulta da polícia. Se não conseguir, vá à delegacia mais próxima.',
        refund: 'Não responda a quem depois oferecer um “procedimento de reembolso”.',
      },
    },
    installed: {
      name: 'Instalei um aplicativo ou abri um arquivo',
      first: 'Desligue a internet',
      path: 'Em outro aparelho: aplicativo da Amazon → アカウントサービス (Sua conta) → ログインとセキュリティ (Acesso e segurança)',
      say: '“Instalei um aplicativo (abri um arquivo) de um e-mail falso. Como faço para recuperar o aparelho?”',
      steps: {
        offline:
          'Ligue o modo avião ou desligue o Wi-Fi. Se alguém estiver controlando o aparelho, desligue-o.',
        remove: 'Apague o aplicativo.',
        passwords: 'Em outro aparelho, [troque as senhas] da Amazon, do banco e do e-mail.',
        restore: 'Pergunte à IPA, ao fabricante ou à operadora como recuperar o aparelho.',
      },
    },
    replied: {
      name: 'Respondi o e-mail',
      first: 'Não escreva mais nada para eles',
      path: 'Seu aplicativo de e-mail: bloquear o remetente',
      say: '“Respondi um e-mail falso e escrevi meu nome e endereço.” (se algo acontecer depois)',
      steps: {
        silence: 'Não responda mais. Bloqueie o remetente.',
        expect:
          'Podem chegar e-mails ou ligações falsas com o nome ou endereço que você escreveu. Nome certo não quer dizer que é verdadeiro.',
        wrote:
          'Se escreveu a senha, siga [Digitei a senha]. Se escreveu o número do cartão, siga os passos do cartão.',
        report: 'Tire uma foto da tela e depois [denuncie o e-mail] (página em japonês).',
      },
    },
  },
  contacts: {
    card: { name: 'Empresa do cartão', note: 'O número no verso do cartão.' },
    amazon: { name: 'Atendimento da Amazon', note: 'Só pelo aplicativo ou site oficial.' },
    payment: {
      name: 'Onde você pagou',
      note: 'O atendimento oficial do banco, do aplicativo ou do emissor do cartão-presente.',
    },
    police: {
      name: 'Linha de consulta da polícia',
      note: 'O #9110 liga para a polícia da sua província, para consultas sem urgência. Em geral dias úteis, 8h30–17h15; varia. Em emergência, ligue 110.',
    },
    consumer: {
      name: 'Linha do consumidor',
      note: 'O 188 liga para um centro do consumidor perto de você, sobre contratos e dinheiro.',
    },
    ipa: {
      name: 'Consulta de segurança da IPA',
      note: 'Órgão público: orientação técnica sobre vírus e invasões. Página em japonês.',
    },
    carrier: {
      name: 'Operadora ou fabricante do aparelho',
      note: 'O número do contrato ou do site oficial.',
    },
  },
};
