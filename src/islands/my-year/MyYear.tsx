import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ToldCycle } from '../../timescale/index.ts';
import { longDate } from '../../timescale/index.ts';
import { londonNow } from '../kit/date-entry/read-dates.ts';
import type { MyYearProps } from './props.ts';
import type { RoleYear } from './year.ts';
import { roleYear } from './year.ts';

const NO_FILE_WORDS = 'The file could not be made. Check your connection and try again.';

function Cycles(props: { items: readonly ToldCycle[]; year: MyYearProps }): JSX.Element {
  return (
    <ul>
      {props.items.map(({ index, words }) => {
        const cycle = props.year.cycles[index];
        return (
          <li key={index}>
            {cycle && <a href={cycle.url}>{cycle.rule.title}</a>}: {words}
          </li>
        );
      })}
    </ul>
  );
}

function Year({ found, year }: { found: RoleYear; year: MyYearProps }): JSX.Element {
  const [said, setSaid] = useState('');
  const save = async (): Promise<void> => {
    // Emptied first, so that the same words are read aloud again.
    setSaid('');
    try {
      const { saveYear } = await import('./save-dates.ts');
      setSaid(saveYear(found, year.fileName));
    } catch {
      setSaid(NO_FILE_WORDS);
    }
  };
  const { throughout, months, undated } = found.told;
  return (
    <>
      <p class="soft">
        Our convention: a week is Monday to Sunday, and quarters begin in January, April, July and
        October. Bank holidays are not left out: the procedure does not say what happens then.
      </p>
      {found.projectedFrom !== undefined && (
        <p class="note">
          Provisional: bank holidays from {longDate(found.projectedFrom)} are worked out, not yet
          published.
        </p>
      )}
      {throughout.length > 0 && (
        <>
          <h3>All the year</h3>
          <Cycles items={throughout} year={year} />
        </>
      )}
      {undated.length > 0 && (
        <>
          <h3>Without a date</h3>
          <Cycles items={undated} year={year} />
        </>
      )}
      {months.map(({ month, title, items }) => (
        <section key={month}>
          <h3>{title}</h3>
          <Cycles items={items} year={year} />
        </section>
      ))}
      <div class="button-row">
        <button type="button" class="button button--quiet" onClick={() => void save()}>
          Add to a calendar (.ics)
        </button>
        <span role="status" class="copy__said soft">
          {said}
        </span>
      </div>
    </>
  );
}

/** The fixed duties of a role laid on a year from today, by the device's day in Europe/London. Nothing is typed. */
export default function MyYear(props: MyYearProps): JSX.Element {
  const [found, setFound] = useState<RoleYear>();
  const said = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    if (found !== undefined) said.current?.scrollIntoView({ block: 'nearest' });
  }, [found]);
  return (
    <div class="my-year">
      <button
        type="button"
        class="button"
        onClick={() => {
          setFound(roleYear(props, londonNow().date));
        }}
      >
        Lay it on a year from today
      </button>
      <p>
        <output ref={said} class="calculator__output">
          {found && (
            <>
              From <time dateTime={found.from}>{longDate(found.from)}</time> to{' '}
              <time dateTime={found.to}>{longDate(found.to)}</time>
            </>
          )}
        </output>
      </p>
      {found && <Year found={found} year={props} />}
    </div>
  );
}
