import { describe, expect, it } from '@jest/globals';
import { compileFooter } from '../src/index.ts';

const render = compileFooter({
  sender: 'Ada <Sender> & Co',
  postalAddress: '1 Test Street,\r\n\n12345 "Testville"\n',
});
const URL = 'https://reach.test/unsubscribe/abc?a=1&b=2';

describe('the footer', () => {
  it('says who, from where and how to hear no more, on lines of its own', () => {
    expect(render.text(URL)).toBe(
      '\n\n-- \nAda <Sender> & Co, 1 Test Street, 12345 "Testville"\nUnsubscribe: https://reach.test/unsubscribe/abc?a=1&b=2\n',
    );
  });

  it('escapes everything in HTML', () => {
    const html = render.html(URL);
    expect(html).toContain('Ada &lt;Sender&gt; &amp; Co, 1 Test Street, 12345 &quot;Testville&quot;');
    expect(html).toContain('<a href="https://reach.test/unsubscribe/abc?a=1&amp;b=2">Unsubscribe</a>');
  });

  it('leaves out the link where the message has its own', () => {
    expect(render.text(null)).not.toContain('Unsubscribe');
    expect(render.html(null)).not.toContain('<a');
  });
});
