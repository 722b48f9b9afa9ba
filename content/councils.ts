import type { Council } from '../src/procedure/index.ts';

/** The councils whose documents the guide holds, each once: its procedures name it by its id. */
export const councils = {
  darlington: { name: 'Darlington', mark: 'Da', markShape: 'circle', markColour: 'violet' },
  durham: {
    name: 'Durham',
    mark: 'Du',
    markShape: 'square',
    markColour: 'teal',
    frontDoor: 'First Contact',
  },
  stockport: { name: 'Stockport', mark: 'St', markShape: 'diamond', markColour: 'rust' },
  warwickshire: {
    name: 'Warwickshire',
    mark: 'Wa',
    markShape: 'leaf',
    markColour: 'blue',
    frontDoor: 'the Multi-agency Safeguarding Hub (MASH)',
  },
} as const satisfies Record<string, Council>;

export type CouncilId = keyof typeof councils;
