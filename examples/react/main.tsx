import '@report-this/element/define';
import type {} from '@report-this/element/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const COMMENTS = [
  { id: '1', author: 'Ana', text: 'The harbour looked like glass this morning.' },
  { id: '2', author: 'Bo', text: 'Cheap watches, today only!' },
  { id: '3', author: 'Cem', text: 'Which pier was that?' },
];

function Comment({ id, author, text }: (typeof COMMENTS)[number]) {
  const [reference, setReference] = useState('');
  return (
    <article id={`c${id}`}>
      <h2>{author}</h2>
      <p>{text}</p>
      <report-this
        target={{ kind: 'comment', ref: { type: 'comment', id }, author: { handle: author } }}
        excerpt={text}
        onreport-sent={({ receipt }) => setReference(receipt.reference)}
      >
        <button type="button" aria-label={`Report the comment by ${author}`}>
          Report
        </button>
      </report-this>
      <p role="status">{reference && `Reported: ${reference}`}</p>
    </article>
  );
}

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <main>
      <h1>Comments</h1>
      {COMMENTS.map((comment) => (
        <Comment key={comment.id} {...comment} />
      ))}
    </main>
  </StrictMode>,
);
