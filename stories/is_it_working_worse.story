# Pain that rises from 3 to 7: a new look at the safety questions comes first.
at 2026-01-05T19:00:00+01:00
live course=worse usual_tenths=30 move_tenths=45 turn_days=28 weeks=10 spell_tenths=4 sessions=3 seed=11 rates=calves
judge
> pain.calves: worse (39 to 79, change 39 [24 to 54] tenths, needs 18, 0 %)
>   Calves: pain: Getting worse. From about 3.9 to about 7.9 points. That is more than the noise of measuring.
>   These 5 points are more than the noise of measuring once, which is 1.8.
>   Days with a reading: 70, 2026-01-05 to 2026-03-15. A single one may be 1.3 points off. The change is likely between 2.4 and 5.4; the chance of better at all is 0 %.
> advice screen_again calves: It is getting worse. Leave it alone until you have answered the safety questions again. Pain that goes on rising, wakes you at night, or comes with numbness or weakness: see a doctor.
> A better curve shows what happened, not why. Pains come and go, and people begin when it is bad; so the start is taken a little milder than it was rated.
