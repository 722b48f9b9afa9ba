import type { ComponentChildren, JSX } from 'preact';

interface Props {
  /** The anchor of the heading: unique on the page. */
  readonly id: string;
  readonly level: 2 | 3;
  readonly heading: string;
  /** How much is folded away, or how it stands. */
  readonly count?: ComponentChildren;
  readonly open?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/**
 * What is folded away under a heading. The heading stands before the fold, in the same line: some screen readers do not
 * tell of one inside a summary.
 */
export function HeadedFold(props: Props): JSX.Element {
  const { id, level, heading, count, open = false, class: own = '', children } = props;
  const Heading = `h${level}` as const;
  const summary = `${id}-more`;
  return (
    <div class={`fold ${own}`}>
      <Heading id={id}>{heading}</Heading>
      <details open={open}>
        <summary id={summary} aria-labelledby={`${id} ${summary}`}>
          {count === undefined ? <i>more</i> : <span class="soft fold__count">{count}</span>}
        </summary>
        {children}
      </details>
    </div>
  );
}
