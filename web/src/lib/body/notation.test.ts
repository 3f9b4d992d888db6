import { expect, it } from 'vitest';
import { notation } from './notation';

it('is one line that leaves out what was not said', () => {
  expect(
    notation([
      { zone: 'calf_upper_inner', side: 'right', intensity: 6, coverage_percent: 80 },
      { zone: 'heel', side: 'left', intensity: 0 },
      { zone: 'neck_angle', side: 'left' },
      { zone: 'back_of_neck' },
    ]),
  ).toBe('calf_upper_inner.right=6:80 heel.left=0 neck_angle.left back_of_neck');
});
