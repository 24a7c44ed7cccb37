/** HTML: its tree, its styles, and what is written for Outlook. */
import { html, type Make, numbered } from './make.ts';

export const HTML: Record<string, Make> = {
  'nested tags': html('<div>'),
  'nested tables': html('<table><tr><td>'),
  'formatting reopened in every paragraph': numbered((n) => `<b id=${n}><p>`),
  'closing tags': html('</p>'),
  'links in links': html('<a href="https://x.example/">'),
  'an attribute without end': html('a', '<p title="'),
  'attributes without end': numbered((n) => ` a${n}=b`, '<p'),
  'comments opened': html('<!--'),
  entities: html('&lt'),
  'rules of styles': numbered((n) => `.c${n % 50} .d${n}{color:red}`, '<style>'),
  'conditions in conditions': html('@media all{', '<style>'),
  'hidden pieces': html('<i style="display:none">x</i>y'),
  'scripts and forms': html('<form><script>x</script>'),
  'buttons for Outlook': html('<v:rect href="https://x.example/">', '<!--[if mso]>'),
  'tags opened for Outlook': html('<v:rect href="', '<!--[if mso]>'),
  handlers: html('<i onclick=x>'),
};
