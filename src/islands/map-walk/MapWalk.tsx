import type { JSX } from 'preact';
import { NotLoaded } from '../kit/NotLoaded.tsx';
import { useData } from '../kit/use-data.ts';
import { Walk } from './Walk.tsx';
import { isWalkData } from './walk-data.ts';

/** Which map is walked. */
export interface MapWalkProps {
  /** Unique on the page: ids of boxes and messages begin with it. */
  readonly idPrefix: string;
  /** The address of the walk's data. */
  readonly address: string;
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
      return <Walk idPrefix={idPrefix} data={loading.data} />;
  }
}
