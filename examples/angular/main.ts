import '@angular/compiler'; // components are compiled in the browser here; the Angular CLI does it beforehand
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import '@report-this/element/define';
import type { ReportSentEvent } from '@report-this/element';

@Component({
  selector: 'app-comments',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Comments</h1>
    @for (comment of comments; track comment.id) {
      <article [id]="'c' + comment.id">
        <h2>{{ comment.author }}</h2>
        <p>{{ comment.text }}</p>
        <report-this
          kind="comment"
          [attr.ref]="comment.id"
          [attr.author]="comment.author"
          [attr.excerpt]="comment.text"
          (report-sent)="comment.told($event)"
        >
          <button type="button" [attr.aria-label]="'Report the comment by ' + comment.author">Report</button>
        </report-this>
        <p role="status">{{ comment.reported() }}</p>
      </article>
    }
  `,
})
class Comments {
  readonly comments = [
    aComment('1', 'Ana', 'The harbour looked like glass this morning.'),
    aComment('2', 'Bo', 'Cheap watches, today only!'),
    aComment('3', 'Cem', 'Which pier was that?'),
  ];
}

function aComment(id: string, author: string, text: string) {
  const reported = signal('');
  const told = ({ receipt }: ReportSentEvent) => reported.set(`Reported: ${receipt.reference}`);
  return { id, author, text, reported, told };
}

await bootstrapApplication(Comments);
