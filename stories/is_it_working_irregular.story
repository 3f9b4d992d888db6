# Rated now and then, with three weeks missing, across zones and clock changes: the days are those of
# the person's calendar. From Berlin (the clock goes forward on 29 March) to New York and back.
at 2026-03-02T23:30:00+01:00
live course=improving usual_tenths=75 move_tenths=50 weeks=14 a_week=5 forgets_percent=35 gap_from=30 gap_days=21 spell_tenths=6 zones=27:120,60:-240,75:120 seed=4 sessions=3
judge lines
> pain: improving (66 to 16, change -50 [-65 to -31] tenths, needs 20, 100 %)
>   Pain, all in all: Getting better. From about 6.6 to about 1.6 points. That is more than the noise of measuring, enough to be worth it, and it held for a week.
>   These 7 points are more than the noise of measuring once, which is 1.8.
>   Days with a reading: 34, 2026-03-02 to 2026-06-08. A single one may be 1.3 points off. The change is likely between -6.5 and -3.1; the chance of better at all is 100 %.
>   2026-03-02: 68 [55 to 80]
>   2026-03-16: 62 [53 to 71]
>   2026-03-30: 55 [46 to 64]
>   2026-04-13: 46 [36 to 56]
>   2026-04-27: 36 [28 to 44]
>   2026-05-11: 27 [18 to 35]
>   2026-05-25: 21 [13 to 30]
>   2026-06-08: 16 [4 to 28]
> advice taper: It is better and has stayed so. Do less now: every other day, then twice a week. Keep one short routine for the spot. If it comes back, do more again.
> A better curve shows what happened, not why. Pains come and go, and people begin when it is bad; so the start is taken a little milder than it was rated.
# Tenderness of one muscle: the first rating of each session counts, and what pressing does at once
# is told apart.
at 2026-09-01T18:00:00+02:00
live course=unchanged usual_tenths=60 weeks=7 a_week=3 spell_tenths=5 seed=9 rates=soleus.left
judge
> pain: too_early (66 to 16, change -50 [-65 to -31] tenths, needs 20, 100 %)
>   Pain, all in all: Too early to say. The last reading is from 2026-06-08. Add one, and it can be judged again.
>   These 7 points are more than the noise of measuring once, which is 1.8.
>   Days with a reading: 34, 2026-03-02 to 2026-06-08. A single one may be 1.3 points off. The change is likely between -6.5 and -3.1; the chance of better at all is 100 %.
> tenderness.soleus.left: unchanged (59 to 59, change 0 [-12 to 13] tenths, needs 20, 52 %)
>   Left calf, deep calf muscle (soleus): tenderness: About the same. From about 5.9 to about 5.9 points. It takes 2 points to count as a change.
>   This 1 point is inside the noise of measuring.
>   Days with a reading: 21, 2026-09-01 to 2026-10-18. A single one may be 1.4 points off. The change is likely between -1.2 and 1.3; the chance of better at all is 52 %.
>   Within a session it went from 5 to 3 on average, in 21 sessions. That fades within hours to days and does not count above.
> advice rate: Rate your pain once a week, at the same time of day. Without that, nobody can say whether it works.
> A better curve shows what happened, not why. Pains come and go, and people begin when it is bad; so the start is taken a little milder than it was rated.
# Handed over: the same bytes everywhere.
export jsonl
> unknot-2026-10-20.jsonl: 265 records, 74992 bytes, 3c741bf3517a1149
export csv
> unknot-2026-10-20.csv: 265 records, 112119 bytes, fa7d2b20b6b77ce7
export fhir
> unknot-2026-10-20.fhir.json: 265 records, 339381 bytes, 6e989c675bfe03a2
export ics
> unknot-2026-10-20.ics: 265 records, 388 bytes, d52413f4025a3a11
