# A pain that goes, stays away for two months, and comes back; told from a body that rates weekly.
at 2026-01-05T19:00:00+01:00
live course=relapsing usual_tenths=60 move_tenths=62 turn_days=35 weeks=26 a_week=2 spell_tenths=4 starts_tenths=0 seed=21 rates=calves sessions=2
judge
> pain.calves: unchanged (53 to 57, change 4 [-8 to 18] tenths, needs 18, 27 %)
>   Calves: pain: About the same. From about 5.3 to about 5.7 points. It takes 1.8 points to count as a change.
>   This 1 point is inside the noise of measuring.
>   Days with a reading: 52, 2026-01-05 to 2026-07-03. A single one may be 1.3 points off. The change is likely between -0.8 and 1.8; the chance of better at all is 27 %.
> advice change: 183 days with 8 sessions, and no lasting change. More of the same is unlikely to help. Try another likely muscle or change one habit, and let a physiotherapist or a doctor look at it.
> Calves: pain: quiet from 2026-01-30 to 2026-04-27, and back on 2026-05-04.
>   before: Nothing stands out in the 14 days before, as far as the journal knows.
> A better curve shows what happened, not why. Pains come and go, and people begin when it is bad; so the start is taken a little milder than it was rated.
