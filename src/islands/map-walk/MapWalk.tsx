import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NotLoaded } from '../kit/NotLoaded.tsx';
import { useData } from '../kit/use-data.ts';
import { useLoaded } from './use-loaded.ts';
import { Walk } from './Walk.tsx';
import { readFragment } from './walk-address.ts';
import type { WalkData } from './walk-data.ts';
import { isWalkData } from './walk-data.ts';

/** Which map is walked. */
export interface MapWalkProps {
  /** Unique on the page: ids of boxes and messages begin with it. */
  readonly idPrefix: string;
  /** The address of the walk's data. */
  readonly address: string;
}

/** The trainer's notes, fetched only by the window that shows them. */
const loadNotes = async () => (await import('./Notes.tsx')).Notes;

/** The walk; or, where the address asks for them, the notes of a step. */
function Opened({ idPrefix, address, data }: MapWalkProps & { data: WalkData }): JSX.Element {
  const [asked] = useState(() => readFragment(data, location.hash));
  const isNotes = asked?.mode === 'notes';
  const notes = useLoaded(loadNotes, isNotes);
  if (!isNotes) return <Walk idPrefix={idPrefix} data={data} />;
  if (notes.kind === 'failed') {
    return (
      <NotLoaded
        what="The notes did not load."
        instead="The walk goes on without them."
        again={notes.again}
      />
    );
  }
  if (notes.kind === 'not yet') return <p role="status">Loading the notes …</p>;
  const notesAddress = address.replace(/walk\.json$/, 'notes.json');
  return <notes.value data={data} address={notesAddress} begin={asked.id} />;
}

/** A map walked one step at a time; its steps are fetched as the walk is opened. */
export default function MapWalk({ idPrefix, address }: MapWalkProps): JSX.Element {
  const loading = useData(address, isWalkData);
  switch (loading.kind) {
    case 'loading':
      return <p role="status">Loading the walk …</p>;
    case 'failed':
      return (
        <NotLoaded
          what="The walk did not load."
          instead="The same steps stand below as a list."
          again={loading.again}
        />
      );
    case 'loaded':
      return <Opened idPrefix={idPrefix} address={address} data={loading.data} />;
  }
}
