# What can be rated, and what is refused.
at 2026-11-22T18:00:00+01:00
rate pain now=4 average=5 worst=7
rate pain now=11
> ! bad_input: Pain is a whole number from 0 to 10. | Choose the number that fits best; there is no wrong one.
rate pain average=8 worst=6
> ! bad_input: The average cannot be above the worst. | Check both: the worst is the highest it was in these days.
rate pain region=calfs now=3
> ! not_found: There is no region "calfs". | Did you mean "calves"?
rate change 4
> ! bad_input: The change is a whole number from -3 to 3. | Choose the number that fits best; there is no wrong one.
rate change 1
rate activity =carrying my child upstairs
rate activity =running
rate activity =sleeping through
rate activity =a fourth
> ! conflict: There are three activities already. | Drop one first, or change its words.
rate activity a2=
rate activity a1=4
rate activity a9=4
> ! not_found: There is no such activity. | Name it first, in your own words.
judge
> pain: too_early (43 to 43, change 0 [0 to 0] tenths, needs 18, 0 %)
>   Pain, all in all: Too early to say. Days with a reading so far: 1. It takes at least 3, and 14 days from the first to the last.
>   Days with a reading: 1, 2026-11-22 to 2026-11-22. A single one may be 1.3 points off.
> activities: too_early (52 to 52, change 0 [0 to 0] tenths, needs 30, 100 %)
>   What you want to do again: Too early to say. Days with a reading so far: 1. It takes at least 3, and 14 days from the first to the last.
>   Days with a reading: 1, 2026-11-22 to 2026-11-22. A single one may be 2.1 points off.
> advice wait: Too early to judge. Go on as you do and look again from 2026-12-06.
> A better curve shows what happened, not why. Pains come and go, and people begin when it is bad; so the start is taken a little milder than it was rated.
