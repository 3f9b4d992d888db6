# Simulated people (stories/people.h) rate their pain for weeks. This one's falls from about 7 to
# about 3 within six weeks, and stays there: too early at first, better in the end, and then to taper.
at 2026-01-05T19:00:00+01:00
judge
> advice rate: Rate your pain once a week, at the same time of day. Without that, nobody can say whether it works.
> Nothing to judge yet. Rate your pain now, and once a week from now on.
live course=improving usual_tenths=70 move_tenths=42 weeks=12 spell_tenths=5 sessions=4 seed=3
judge lines
> pain: improving (59 to 27, change -32 [-55 to 1] tenths, needs 20, 97 %)
>   Pain, all in all: Getting better. From about 5.9 to about 2.7 points. That is more than the noise of measuring, enough to be worth it, and it held for a week.
>   These 5 points are more than the noise of measuring once, which is 1.8.
>   Days with a reading: 84, 2026-01-05 to 2026-03-29. A single one may be 1.3 points off. The change is likely between -5.5 and 0.1; the chance of better at all is 97 %.
>   2026-01-06: 61 [39 to 83]
>   2026-01-20: 48 [36 to 61]
>   2026-02-03: 40 [29 to 51]
>   2026-02-17: 35 [24 to 46]
>   2026-03-03: 31 [19 to 42]
>   2026-03-17: 28 [15 to 41]
> advice taper: It is better and has stayed so. Do less now: every other day, then twice a week. Keep one short routine for the spot. If it comes back, do more again.
> A better curve shows what happened, not why. Pains come and go, and people begin when it is bad; so the start is taken a little milder than it was rated.
journal
> 228 records, 52ec0fab47d5cbcb, read back equal
