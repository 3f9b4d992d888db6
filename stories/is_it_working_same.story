# Pain that does not change, begun in a bad spell. First once a week without sessions, ...
at 2026-01-05T19:00:00+01:00
live usual_tenths=55 weeks=2 a_week=7 starts_tenths=15 seed=5
judge
> pain: too_early (55 to 54, change -1 [-11 to 6] tenths, needs 18, 59 %)
>   Pain, all in all: Too early to say. Days with a reading so far: 14. It takes at least 3, and 14 days from the first to the last.
>   This 1 point is inside the noise of measuring.
>   Days with a reading: 14, 2026-01-05 to 2026-01-18. A single one may be 1.3 points off. The change is likely between -1.1 and 0.6; the chance of better at all is 59 %.
> advice review: 15 days, and no clear change yet. Check the dose: pressure 3 to 5 of 10, and stretch after it. Check also that it is the right muscle.
> A better curve shows what happened, not why. Pains come and go, and people begin when it is bad; so the start is taken a little milder than it was rated.
live usual_tenths=55 weeks=2 a_week=7 seed=6
judge
> pain: unchanged (58 to 59, change 1 [-9 to 15] tenths, needs 19, 43 %)
>   Pain, all in all: About the same. From about 5.8 to about 5.9 points. It takes 1.9 points to count as a change.
>   Days with a reading: 28, 2026-01-05 to 2026-02-01. A single one may be 1.3 points off. The change is likely between -0.9 and 1.5; the chance of better at all is 43 %.
> advice seldom: 29 days, but only 0 sessions in the last four weeks. That is too few to say that it does not help.
> A better curve shows what happened, not why. Pains come and go, and people begin when it is bad; so the start is taken a little milder than it was rated.
# ... then with four sessions a week: it was tried, and it is time to change something.
live usual_tenths=55 weeks=6 a_week=7 starts_tenths=0 spell_tenths=5 sessions=4 seed=7
judge
> pain: unchanged (57 to 51, change -6 [-18 to 4] tenths, needs 19, 83 %)
>   Pain, all in all: About the same. From about 5.7 to about 5.1 points. It takes 1.9 points to count as a change.
>   These 2 points are more than the noise of measuring once, which is 1.8.
>   Days with a reading: 70, 2026-01-05 to 2026-03-15. A single one may be 1.3 points off. The change is likely between -1.8 and 0.4; the chance of better at all is 83 %.
> advice change: 71 days with 16 sessions, and no lasting change. More of the same is unlikely to help. Try another likely muscle or change one habit, and let a physiotherapist or a doctor look at it.
> A better curve shows what happened, not why. Pains come and go, and people begin when it is bad; so the start is taken a little milder than it was rated.
