// What the page offers once somebody has reported a comment: to hide it, or to mute who wrote it.
const list = document.querySelector('#comments');
const { hide, hideHelp, mute, muteHelp } = list.dataset;

list.addEventListener('report-comfort', (event) => {
  const comment = event.target.closest('.comment');
  const { author } = comment.dataset;
  const theirs = [...list.querySelectorAll('.comment')].filter((it) => it.dataset.author === author);
  event.offer(
    { id: 'hide', label: hide, help: hideHelp, ...away([comment], 'hidden') },
    { id: 'mute', label: mute.replace('{name}', author), help: muteHelp, ...away(theirs, 'muted') },
  );
});

function away(comments, why) {
  const set = (isAway) => comments.forEach(({ classList }) => classList.toggle(why, isAway));
  return { act: () => set(true), undo: () => set(false) };
}
