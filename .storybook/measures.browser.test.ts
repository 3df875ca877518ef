import { expect } from 'chai';
import { paleParts, sidewaysParts, smallTargets } from './measures.test-helper.ts';

/** Shows something in a shadow root on a white page. */
function show(html: string): void {
  const host = document.createElement('div');
  document.documentElement.style.colorScheme = 'light';
  document.body.replaceChildren(host);
  host.attachShadow({ mode: 'open' }).innerHTML = html;
}

describe('what is measured of a story', () => {
  it('finds a target that is too small, and takes a radio button for its whole row', () => {
    show('<button style="width: 44px; height: 30px">!</button>');
    expect(smallTargets()).to.deep.equal(['button “!”: 44 × 30 px']);
    show('<label style="display: block; height: 44px"><input type="radio"> One</label>');
    expect(smallTargets()).to.deep.equal([]);
  });

  it('leaves out a link among words, and finds one that stands alone', () => {
    show('<p>Write to <a href="#">us</a>.</p><p><a href="#">alone</a></p>');
    expect(smallTargets()).to.have.length(1).and.to.match(/alone/);
  });

  it('finds text that is pale on its ground, through what is half transparent', () => {
    show('<p style="color: #767676">Pale</p><p style="color: #595959">Dark</p>');
    expect(paleParts()).to.deep.equal(['p “Pale”: 4.54 to 1']);
    show(
      '<div style="background: #0008"><p style="color: color-mix(in srgb, black, transparent 20%)">Text</p></div>',
    );
    expect(paleParts()).to.have.length(1);
    show('<input style="color: #000; border: 1px solid #bbb">');
    expect(paleParts())
      .to.have.length(1)
      .and.to.match(/^edge of input/);
  });

  it('finds what sticks out, and what is cut off', () => {
    show('<p style="width: 200vw">Long</p>');
    expect(sidewaysParts().join()).to.contain('the page is').and.to.contain('“Long”');
    show('<p style="width: 4em; overflow: hidden; white-space: nowrap">Some more words</p>');
    expect(sidewaysParts()).to.have.length(1);
    show('<p>Short</p>');
    expect(sidewaysParts()).to.deep.equal([]);
  });
});
