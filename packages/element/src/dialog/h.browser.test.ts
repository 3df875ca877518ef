import { expect } from 'chai';
import { type Child, draw, h } from './h.ts';

const drawn = (...children: Child[]) => {
  const main = document.createElement('main');
  draw(main, children);
  return main;
};

describe('drawing', () => {
  it('makes elements with attributes, properties and text, in order', () => {
    const main = drawn(
      h('h2', { id: 'title', tabindex: '-1' }, 'Report'),
      ['Choose ', h('bdi', {}, 'one'), false, undefined, '.'],
      h('input', { type: 'checkbox', checked: true, required: false, 'aria-invalid': undefined }),
      h('textarea', { value: 'Spam', rows: 4 }),
    );
    expect(main.innerHTML).to.equal(
      '<h2 id="title" tabindex="-1">Report</h2>Choose <bdi>one</bdi>.<input type="checkbox"><textarea rows="4"></textarea>',
    );
    expect(main.querySelector('input')!.checked).to.equal(true);
    expect(main.querySelector('textarea')!.value).to.equal('Spam');
  });

  it('takes text as text, whatever is in it', () => {
    const main = drawn(h('p', { title: '"><img src=x>' }, '<img src=x onerror=alert(1)>'));
    expect(main.querySelector('img')).to.equal(null);
    expect(main.textContent).to.equal('<img src=x onerror=alert(1)>');
  });

  it('keeps an element that is there already, and changes what differs', () => {
    const main = drawn(h('p', { lang: 'en', title: 'One' }, 'One'));
    const [p] = main.children;
    const text = p!.firstChild;
    draw(main, [h('p', { lang: 'en', title: undefined }, 'Two')]);
    expect(main.firstChild).to.equal(p);
    expect(p!.firstChild).to.equal(text);
    expect(main.innerHTML).to.equal('<p lang="en">Two</p>');
  });

  it('keeps what follows where something comes and goes, with the focus and what was typed', () => {
    const field = (issue: Child) => h('div', {}, issue, h('input', { id: 'name', value: '' }));
    const main = drawn(field(undefined));
    document.body.append(main);
    const input = main.querySelector('input')!;
    input.focus();
    input.value = 'An';
    draw(main, [field(h('p', { id: 'name-issue' }, 'Enter your name.'))]);
    expect(document.activeElement).to.equal(input);
    expect(input.value).to.equal('An');
    draw(main, [field(false)]);
    expect(document.activeElement).to.equal(input);
    expect(main.innerHTML).to.equal('<div><input id="name"></div>');
    main.remove();
  });

  it('makes another element for another id, and for other props', () => {
    const main = drawn(h('input', { id: 'name', value: 'Ana' }));
    const [name] = main.children;
    draw(main, [h('input', { id: 'email', value: '' })]);
    const [email] = main.children;
    expect(email).not.to.equal(name);
    draw(main, [h('input', { id: 'email', value: '', oninput: () => {} })]);
    expect(main.firstChild).not.to.equal(email);
  });

  it('calls the handler that was drawn last, and only that', () => {
    const heard: string[] = [];
    const button = (word: string) => h('button', { type: 'button', onclick: () => heard.push(word) }, word);
    const main = drawn(button('one'));
    draw(main, [button('two')]);
    main.querySelector('button')!.click();
    expect(heard).to.deep.equal(['two']);
  });

  it('removes what is no longer wanted', () => {
    const main = drawn(h('p', {}, 'One'), h('p', {}, 'Two'), 'three');
    draw(main, [h('p', {}, 'One')]);
    expect(main.innerHTML).to.equal('<p>One</p>');
  });

  it('takes a node as it is, and leaves it in its place', () => {
    const canvas = document.createElement('canvas');
    const main = drawn('Draw:', canvas);
    draw(main, ['Draw here:', canvas]);
    expect([...main.childNodes].at(-1)).to.equal(canvas);
    draw(main, ['Done', undefined]);
    expect(canvas.isConnected || main.contains(canvas)).to.equal(false);
  });
});
