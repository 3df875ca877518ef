// The range that the reader chose travels with the flag, as a W3C media fragment.
const range = document.querySelector('#range');
const reporter = document.querySelector('#video-report');

function point() {
  const { from, to } = range.elements;
  reporter.locators = [
    {
      type: 'FragmentSelector',
      value: `t=${from.value},${to.value}`,
      conformsTo: 'http://www.w3.org/TR/media-frags/',
    },
  ];
}

range.addEventListener('input', point);
range.addEventListener('submit', (event) => event.preventDefault());
point();
