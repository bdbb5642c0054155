import { expect, test } from 'vitest';
import { MOST_TEXT } from '@/utils/sighting';
import { line, words } from '@/utils/sites/text';

function element(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
}
const read = (html: string) => words(element(html), 'blockquote', '[id$=RplyFwdMsg]');

test.each([
  ['<div>one</div><div>two</div>', 'one\ntwo'],
  ['<p>one</p><p>two</p>', 'one\n\ntwo'],
  ['one<br>two<br><br><br><br>three', 'one\ntwo\n\nthree'],
  ['one <b>bold</b>\n  and <i>slant</i>', 'one bold and slant'],
  ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
  ['<table><tr><td>one</td><td>two</td></tr></table>', 'one\ntwo'],
  ['<pre>one\n  two</pre>', 'one\ntwo'],
  ['one&nbsp;two', 'one two'],
])('lines of %s', (html, text) => expect(read(html)).toBe(text));

test.each([
  ['<div style="display:none">no</div>yes'],
  ['<div style="DISPLAY: NONE !important">no</div>yes'],
  ['<span style="visibility: hidden">no</span>yes'],
  ['<div style="max-height:0;overflow:hidden">no</div>yes'],
  ['<div style="opacity:0">no</div>yes'],
  ['<span style="font-size:0px">no</span>yes'],
  ['<div style="font-size:0px">no<div style="font-size:14px">yes</div></div>'],
  ['<style>.no{}</style>yes<script>no</script><template>no</template>'],
  ['<div style="opacity:0.9;line-height:0;min-height:0">yes</div>'],
  ['y&#8203;e&shy;s&#8206;'],
  ['<!-- no -->yes'],
])('only what shows of %s', (html) => expect(read(html)).toBe('yes'));

test.each([
  ['a letter<blockquote>earlier</blockquote>', 'a letter'],
  ['a letter<br>On Monday Jo wrote:<br><blockquote>earlier</blockquote>', 'a letter'],
  ['a letter<div>Am 3.4. schrieb Jo:</div><blockquote>earlier</blockquote>', 'a letter'],
  ['a letter<br>On Monday Jo wrote:<br>&gt; earlier<br>&gt; and earlier', 'a letter'],
  ['a letter<br>&gt; asked<br>answered', 'a letter\n\nanswered'],
  ['a letter<hr><div id="x_divRplyFwdMsg">From: Jo</div>earlier', 'a letter'],
  ['<div id="divRplyFwdMsg">From: Jo</div>all there is', 'From: Jo\nall there is'],
  ['We ask for:<ul><li>patience</li></ul>', 'We ask for:\npatience'],
])('without what is quoted: %s', (html, text) => expect(read(html)).toBe(text));

test('as one line', () => expect(line(element('<div>a</div><p>b</p> c'))).toBe('a b c'));

test.each([
  ['words', 'word '.repeat(400_000)],
  ['digits and colons', '1:'.repeat(400_000)],
  ['spaces', `a${' '.repeat(1_000_000)}b`],
  ['quoting marks', '&gt;'.repeat(200_000)],
  ['lines of marks', '&gt;<br>'.repeat(20_000)],
  ['quotes', 'Jo wrote:<blockquote>x</blockquote>'.repeat(5_000)],
  ['marks without width', '&#8203;'.repeat(300_000)],
])('a letter of a megabyte of %s is read and cut', (_what, html) => {
  expect(read(html).length).toBeLessThanOrEqual(MOST_TEXT);
});
