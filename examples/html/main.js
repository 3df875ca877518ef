import '@report-this/element/define';

document.addEventListener('report-sent', ({ target, receipt }) => {
  target.closest('article').querySelector('[role=status]').textContent = `Reported: ${receipt.reference}`;
});
