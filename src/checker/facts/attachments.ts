/** Kinds of attached files, by the ending of their names. */
import type { Fact } from './fact.ts';

/**
 * `program` runs when opened · `page` opens in a browser, without an address that could be checked · `archive` and
 * `disk` hide what is in them from the mail system · `macro` documents that may carry programs · `document` all others.
 */
export type FileKind = 'program' | 'page' | 'archive' | 'disk' | 'macro' | 'document';

export interface Ending extends Fact {
  ending: string;
  kind: FileKind;
}

const rows = (kind: FileKind, source: string, endings: string): Ending[] =>
  endings.split(/\s+/).map((ending) => ({ ending, kind, source, checked: '2026-11' }));

const GMAIL = 'Gmail ヘルプ「Gmail でブロックされるファイル形式」 (support.google.com/mail/answer/6590)';
const OUTLOOK = 'Microsoft サポート「Outlook でブロックされる添付ファイル」';

export const ENDINGS: readonly Ending[] = [
  ...rows(
    'program',
    `${GMAIL}、${OUTLOOK}`,
    'ade adp apk app appref-ms appx appxbundle bat chm cmd com cpl diagcab dll exe gadget hta inf ins isp jar jnlp js jse lnk mjs msc msi msix msixbundle msp mst pif ps1 ps2 psc1 psd1 psm1 reg scf scr sct shb sys url vb vbe vbs website ws wsc wsf wsh xll',
  ),
  ...rows(
    'page',
    `${OUTLOOK} (mht, mhtml)；HTML と SVG はブラウザーで開き、入力欄を持てる`,
    'htm html xhtml shtml mht mhtml svg',
  ),
  ...rows('disk', GMAIL, 'dmg img iso vhd vhdx'),
  ...rows(
    'archive',
    `${GMAIL} (圧縮ファイルの扱い)`,
    '7z ace arj bz2 cab gz lha lzh rar tar taz tbz2 tgz txz xz z zip zipx',
  ),
  ...rows(
    'macro',
    'Microsoft「マクロを含む Office ファイルの拡張子」',
    'docm dotm ppam potm ppsm pptm sldm xlam xlsb xlsm xltm',
  ),
  ...rows('document', '文書の一般的な拡張子', 'csv doc docx ods odt pdf ppt pptx rtf xls xlsx'),
];
