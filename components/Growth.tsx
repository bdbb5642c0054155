import type { GROWTH } from '@/utils/journal/route';
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

/** The pages about the person and not about answers. */
export function Growth({ view }: { view: (typeof GROWTH)[number] }) {
  const Page = PAGES[view];
  return <Page />;
}
