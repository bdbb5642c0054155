import type { GROWTH } from '@/utils/journal/route';
import { Arrived } from './GrowthPage';
import { Readings } from './Readings';
import { Strengths } from './Strengths';
import { StrengthsBullet } from './StrengthsBullet';
import { StrengthsControl } from './StrengthsControl';
import { StrengthsKinder } from './StrengthsKinder';
import { StrengthsPicture } from './StrengthsPicture';
import { StrengthsStory } from './StrengthsStory';
import { StrengthsValues } from './StrengthsValues';
import { Week } from './Week';

const PAGES = {
  strengths: Strengths,
  bullet: StrengthsBullet,
  values: StrengthsValues,
  kinder: StrengthsKinder,
  control: StrengthsControl,
  story: StrengthsStory,
  picture: StrengthsPicture,
  readings: Readings,
  week: Week,
} as const;

interface Props {
  view: (typeof GROWTH)[number];
  /** From another page of the journal, and not by opening it here. */
  arrived: boolean;
}

/** The pages about the person and not about answers. */
export function Growth({ view, arrived }: Props) {
  const Page = PAGES[view];
  return (
    <Arrived.Provider value={arrived}>
      <Page />
    </Arrived.Provider>
  );
}
