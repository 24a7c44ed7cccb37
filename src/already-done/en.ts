import type { Guide } from './plan.ts';

export const en: Guide = {
  title: 'If you pressed a link or typed something in',
  summary:
    'For people living in Japan who opened, pressed or answered a mail that pretends to be from Amazon: what to do, in order, and whom to call.',
  frame: {
    did: 'What happened',
    first: 'Do this first',
    path: 'The official way',
    call: 'Whom to call',
    say: 'What to say',
    show: 'You can show this sentence in Japanese',
    contacts: 'Contacts',
    boxes:
      'Tick each step when it is done. Your ticks are neither sent nor saved. They may be lost when you reload the page.',
    languages: 'Read this in another language',
    made: 'This translation was made by this site. No authority has checked it. The sources are listed on the original page in Japanese.',
    reviewed: 'Last reviewed',
  },
  situations: {
    opened: {
      name: 'I only opened the mail or the page',
      first: 'Close it without typing anything',
      path: 'Amazon app → 注文履歴 (Your Orders), only if you are worried',
      say: '',
      steps: {
        close:
          'Type nothing into the page. Close the tab at once, even if the real Amazon seems to have opened.',
        delete: 'You can delete the mail. If you only opened it, there is nothing else to do.',
      },
    },
    pressed: {
      name: 'I pressed a link or a button',
      first: 'Close the tab and type nothing there',
      path: 'Amazon app → 注文履歴 (Your Orders)',
      say: '',
      steps: {
        close: 'Type nothing into the page that opened. Close the tab.',
        file: 'If a file was downloaded, delete it without opening it. If you opened it, go to [I installed an app or opened a file].',
        orders: 'Open Amazon.co.jp from the app or your bookmark. Look for orders you did not make.',
      },
    },
    password: {
      name: 'I typed in my password',
      first: 'Change the password on the official site',
      path: 'Official site → person icon (top right) → アカウントサービス (Your Account) → ログインとセキュリティ (Login & Security) → パスワード (Password) → 編集 (Edit)',
      say: '“I typed my password into a fake site. Please cancel and refund the orders that I did not make.”',
      steps: {
        change:
          'Sign in from the app or your bookmark. Change the password to one that you use nowhere else, and save it.',
        elsewhere: 'Change it on every other service where you used the same password.',
        orders:
          'Open 注文履歴 (Your Orders) and 非表示にした注文 (Archived Orders). Look for orders you did not make.',
        cancel: 'If you find any, ask Amazon customer service to cancel and refund them.',
        details: 'Check that your address, cards and phone number have not been changed.',
        locked:
          'If you cannot sign in, first [have your card stopped]. Then contact customer service about not being able to sign in.',
        second: 'Afterwards, turn on [two-step verification] (guide in Japanese).',
      },
    },
    card: {
      name: 'I typed in my card details',
      first: 'Call the number on the back of the card',
      path: 'The number on the back of the card, or the lost-and-stolen desk in the card issuer’s own app',
      say: '“I typed my card details into a phishing site. Please stop the card.”',
      steps: {
        call: 'Call the card issuer at the number on the back of the card, never at a number in the mail.',
        stop: 'Ask them to stop the card and to issue a new one with a new number.',
        statement:
          'Go through your statement and report any payment that is not yours. If you lost money, talk to the police, too.',
        password: 'If you also typed your Amazon password there, follow [I typed in my password], too.',
      },
    },
    code: {
      name: 'I gave away a verification code',
      first: 'Find out what the code was for',
      path: 'Amazon app → アカウントサービス (Your Account) → ログインとセキュリティ (Login & Security)',
      say: '“I typed a verification code that came by text message into a fake site.”',
      steps: {
        kind: 'Look at the text message or mail that brought the code: was it from your card issuer or from Amazon?',
        card: 'If it was a code for your card, [call the card issuer] at once.',
        password: 'If it was an Amazon sign-in code, [change your password] at once.',
        more: 'If another code is asked for, do not type it in. Do not tell it to anyone who calls.',
      },
    },
    paid: {
      name: 'I paid, or gave away gift card numbers',
      first: 'Call the payment company and the police now',
      path: 'For Amazon gift cards: Amazon app → カスタマーサービス (Customer Service)',
      say: '“I may have been defrauded. Can you stop this payment?” Also say when, how much and how you paid.',
      steps: {
        stop: 'Call the bank, card issuer, payment app or gift card company that you paid with. Ask if the payment can be stopped.',
        gift: 'If you gave away gift card numbers, keep the cards and receipts and contact the company that issued them.',
        police:
          'Call the police consultation line. If you cannot get through, go to the nearest police station.',
        refund: 'Do not answer anyone who then offers you a “refund procedure”.',
      },
    },
    installed: {
      name: 'I installed an app or opened a file',
      first: 'Disconnect from the internet',
      path: 'On another device: Amazon app → アカウントサービス (Your Account) → ログインとセキュリティ (Login & Security)',
      say: '“I installed an app (opened a file) from a fake mail. How can I restore my device?”',
      steps: {
        offline:
          'Turn on airplane mode, or turn off Wi-Fi. If somebody is controlling the device, switch it off.',
        remove: 'Remove the app.',
        passwords: 'On another device, [change your passwords] for Amazon, your bank and your mail.',
        restore: 'Ask IPA, or the maker of the device or your mobile carrier, how to restore it.',
      },
    },
    replied: {
      name: 'I replied to the mail',
      first: 'Write nothing more to them',
      path: 'Your mail app: block the sender',
      say: '“I replied to a fake mail and wrote my name and address.” (if something happens afterwards)',
      steps: {
        silence: 'Do not reply again. Block the sender.',
        expect:
          'Expect fake mails or calls that use the name or address you wrote. A correct name does not make a mail genuine.',
        wrote:
          'If you wrote a password, follow [I typed in my password]. If you wrote a card number, follow the steps for cards.',
        report: 'Take a screenshot, then [report the mail] (page in Japanese).',
      },
    },
  },
  contacts: {
    card: { name: 'Your card issuer', note: 'The number on the back of the card.' },
    amazon: { name: 'Amazon customer service', note: 'From the official app or site only.' },
    payment: {
      name: 'The company you paid with',
      note: 'The official desk of your bank, payment app or gift card issuer.',
    },
    police: {
      name: 'Police consultation line',
      note: '#9110 reaches the police in your prefecture for advice that is not an emergency. Often weekdays 8:30–17:15; hours differ. In an emergency call 110.',
    },
    consumer: {
      name: 'Consumer hotline',
      note: '188 puts you through to a consumer centre near you, for trouble with contracts and money.',
    },
    ipa: {
      name: 'IPA security advice desk',
      note: 'A public agency: technical advice on viruses and break-ins. Page in Japanese.',
    },
    carrier: {
      name: 'Your mobile carrier or device maker',
      note: 'The number in your contract or on their official site.',
    },
  },
};
