# The knot came back. What may bring it back is asked, one habit is tried at a time, and the result
# says what it showed and what it could not.
at 2026-03-02T20:00:00+01:00
habits neck upper_back
> asks long_screen_work (Screen and phone): Do you work at a screen for four hours or more on most days?
> asks long_sitting (Sitting): Do you sit for seven hours or more on most days, all told?
> asks stress (Stress): In the last month, were you tense or under pressure on most days?
> asks weak_neck_and_shoulder (Strength and movement): Do you train neck, shoulders and arms less than once in most weeks?
> asks poor_sleep (Sleep): In the last month, did you sleep badly, or at very uneven hours, on three nights a week or more?
> asks arms_held_forward (Work with the hands and the back): On most days, do you hold your arms out in front of you for an hour or more, as in driving or playing an instrument?
> 22 questions open
> Answer a few questions first: what is proposed rests on your days.
try nowhere
> ! not_found: There is no cause "nowhere". | "unknot atlas" lists what there is.
# A relapse: four weeks that were quiet at first.
diary pain=2,2,3,2,-,2,3,2,2,3,3,2,2,3
diary pain=5,6,6,7,6,6,-,7,6,6,5,6,7,6
# The clocks change.
at 2026-03-30T20:00:00+02:00
cause long_screen_work yes
cause phone_use yes
cause stress no
cause poor_sleep yes
habits neck upper_back
> asks long_sitting (Sitting): Do you sit for seven hours or more on most days, all told?
> asks weak_neck_and_shoulder (Strength and movement): Do you train neck, shoulders and arms less than once in most weeks?
> asks arms_held_forward (Work with the hands and the back): On most days, do you hold your arms out in front of you for an hour or more, as in driving or playing an instrument?
> asks little_movement (Strength and movement): On most days, do you walk or move for less than twenty minutes, all told?
> asks pillow (Sleep): Do you sleep on your stomach, or wake with a stiff neck on your pillow?
> asks sudden_training_load (Sport): In the last six weeks, did you take up a sport, or train clearly more or harder than before?
> 18 questions open
> first long_screen_work: Pause from the screen every half hour (2 weeks, on_off 4)
>   + Trials speak for this kind of habit, more than for the others.
>   + It may load 11 of the muscles where it hurts.
>   + Most people find it easy.
>   Fairly good evidence: it was tested in trials, though seldom on sore spots themselves.
> other poor_sleep
> other phone_use
> This rests on what you have answered so far. Most of these links are weak: a habit is a guess worth two or three weeks, not the cause.
# Weeks by lot where that is safe, and not where it is not.
try poor_sleep on_off
> ! not_safe: Weeks without this habit are not a good idea, so it cannot take turns with them. | Try it without turns: its weeks are compared with the weeks before.
try long_screen_work on_off
try phone_use
> ! conflict: You are trying a habit already: Pause from the screen every half hour. | Finish or stop that one first. With two changes at once nobody could say which one did it.
habits neck
> asks little_movement (Strength and movement): On most days, do you walk or move for less than twenty minutes, all told?
> asks pillow (Sleep): Do you sleep on your stomach, or wake with a stiff neck on your pillow?
> asks sudden_training_load (Sport): In the last six weeks, did you take up a sport, or train clearly more or harder than before?
> asks turned_head (Screen and phone): Is the screen that you look at most off to one side?
> asks looking_up (Screen and phone): Do you look up, or poke your chin forward, for long on most days?
> asks small_text (Screen and phone): Do you squint, lean in or fight with glare to read your screen?
> 8 questions open
> running long_screen_work (on_off) from 2026-03-30 to 2026-04-26: without with with without
>   day 1 of 28; kept 0 of 0 told of 0 days with it, 0 of 0 of 1 without
>   not_yet by pain: The result comes when its weeks are over. Looking at it earlier, again and again, would find differences that are not there. So far: ratings on 0 days with the habit and 0 without it; at least 4 of each are needed.
>   It shows what happened to you in these weeks, not why, and not that it will go on so. You knew which week it was, and that alone can change a rating.
> asks: Did you take your screen breaks today?
> first poor_sleep: Get up at the same time every day (3 weeks, on_off 0)
>   + Large studies link it to lasting pain, more than the others. That changing it helps was not tested.
>   + It concerns the whole body.
>   Mixed evidence: studies point that way in part, and cannot say which causes which.
> other phone_use
> This rests on what you have answered so far. Most of these links are weak: a habit is a guess worth two or three weeks, not the cause.
# A week without, two with, one without.
diary pain=6,6,7,6,6,7,6 kept=no,no,no,no,-,no,no
diary pain=5,4,3,3,2,3,2 kept=yes,yes,yes,-,yes,yes,yes
habits neck
> asks little_movement (Strength and movement): On most days, do you walk or move for less than twenty minutes, all told?
> asks pillow (Sleep): Do you sleep on your stomach, or wake with a stiff neck on your pillow?
> asks sudden_training_load (Sport): In the last six weeks, did you take up a sport, or train clearly more or harder than before?
> asks turned_head (Screen and phone): Is the screen that you look at most off to one side?
> asks looking_up (Screen and phone): Do you look up, or poke your chin forward, for long on most days?
> asks small_text (Screen and phone): Do you squint, lean in or fight with glare to read your screen?
> 8 questions open
> running long_screen_work (on_off) from 2026-03-30 to 2026-04-26: without with with without
>   day 15 of 28; kept 6 of 6 told of 8 days with it, 0 of 6 of 7 without
>   not_yet by pain: The result comes when its weeks are over. Looking at it earlier, again and again, would find differences that are not there. So far: ratings on 5 days with the habit and 7 without it; at least 4 of each are needed.
>   It shows what happened to you in these weeks, not why, and not that it will go on so. You knew which week it was, and that alone can change a rating.
> asks: Did you take your screen breaks today?
> first poor_sleep: Get up at the same time every day (3 weeks, on_off 0)
>   + Large studies link it to lasting pain, more than the others. That changing it helps was not tested.
>   + It concerns the whole body.
>   Mixed evidence: studies point that way in part, and cannot say which causes which.
> other phone_use
> This rests on what you have answered so far. Most of these links are weak: a habit is a guess worth two or three weeks, not the cause.
diary pain=2,3,2,2,-,2,3 kept=yes,yes,no,yes,yes,yes,yes
diary pain=4,5,6,6,7,6,6 kept=no,no,no,no,no,no,no
habits neck
> asks little_movement (Strength and movement): On most days, do you walk or move for less than twenty minutes, all told?
> asks pillow (Sleep): Do you sleep on your stomach, or wake with a stiff neck on your pillow?
> asks sudden_training_load (Sport): In the last six weeks, did you take up a sport, or train clearly more or harder than before?
> asks turned_head (Screen and phone): Is the screen that you look at most off to one side?
> asks looking_up (Screen and phone): Do you look up, or poke your chin forward, for long on most days?
> asks small_text (Screen and phone): Do you squint, lean in or fight with glare to read your screen?
> 8 questions open
> first poor_sleep: Get up at the same time every day (3 weeks, on_off 0)
>   + Large studies link it to lasting pain, more than the others. That changing it helps was not tested.
>   + It concerns the whole body.
>   Mixed evidence: studies point that way in part, and cannot say which causes which.
> other phone_use
> tried long_screen_work: Pause from the screen every half hour (2 weeks, on_off 4)
>   + You tried this until 2026-04-26: it went with clearly less pain.
>   Fairly good evidence: it was tested in trials, though seldom on sore spots themselves.
> This rests on what you have answered so far. Most of these links are weak: a habit is a guess worth two or three weeks, not the cause.
> finished long_screen_work (on_off) from 2026-03-30 to 2026-04-26: without with with without
>   day 28 of 28; kept 12 of 13 told of 14 days with it, 0 of 13 of 14 without
>   helped by pain: With the habit the pain was lower by about 3.7 points of 10 (95 percent sure: from 4.4 points less to 2.8 points less). That is as much as people notice.
>   It shows what happened to you in these weeks, not why, and not that it will go on so. You knew which week it was, and that alone can change a rating.
# The next one can't be told: rated seldom, and it went up and down.
try phone_use
diary pain=2,-,-,6,-,-,- kept=yes,yes,-,yes,yes,yes,-
diary pain=1,-,5,-,-,6,2 kept=yes,yes,-,yes,yes,-,yes
habits neck
> asks little_movement (Strength and movement): On most days, do you walk or move for less than twenty minutes, all told?
> asks pillow (Sleep): Do you sleep on your stomach, or wake with a stiff neck on your pillow?
> asks sudden_training_load (Sport): In the last six weeks, did you take up a sport, or train clearly more or harder than before?
> asks turned_head (Screen and phone): Is the screen that you look at most off to one side?
> asks looking_up (Screen and phone): Do you look up, or poke your chin forward, for long on most days?
> asks small_text (Screen and phone): Do you squint, lean in or fight with glare to read your screen?
> 8 questions open
> first poor_sleep: Get up at the same time every day (3 weeks, on_off 0)
>   + Large studies link it to lasting pain, more than the others. That changing it helps was not tested.
>   + It concerns the whole body.
>   Mixed evidence: studies point that way in part, and cannot say which causes which.
> tried long_screen_work: Pause from the screen every half hour (2 weeks, on_off 4)
>   + You tried this until 2026-04-26: it went with clearly less pain.
>   Fairly good evidence: it was tested in trials, though seldom on sore spots themselves.
> tried phone_use: Phone at chest height (2 weeks, on_off 4)
>   + You tried this until 2026-05-10: it can't be told.
>   Mixed evidence: studies point that way in part, and cannot say which causes which.
> This rests on what you have answered so far. Most of these links are weak: a habit is a guess worth two or three weeks, not the cause.
> finished phone_use (one_change) from 2026-04-27 to 2026-05-10: with with
>   day 14 of 14; kept 10 of 10 told of 14 days with it, 0 of 0 of 0 without
>   cannot_tell by pain: This can't tell. With the habit the pain was somewhere from 4.1 points less to 3.7 points more, of 10 (95 percent sure). That may be nothing, and it may be a lot.
>   It shows what happened, not why: the weeks differ in more than this habit, and pain that is bad at the start often eases by itself. Weeks by lot would say more.
> finished long_screen_work (on_off) from 2026-03-30 to 2026-04-26: without with with without
>   day 28 of 28; kept 12 of 13 told of 14 days with it, 0 of 13 of 14 without
>   helped by pain: With the habit the pain was lower by about 3.7 points of 10 (95 percent sure: from 4.4 points less to 2.8 points less). That is as much as people notice.
>   It shows what happened to you in these weeks, not why, and not that it will go on so. You knew which week it was, and that alone can change a rating.
# And one that was left early.
try poor_sleep
diary pain=3,4 kept=yes,no
leave travelling
habits neck
> asks little_movement (Strength and movement): On most days, do you walk or move for less than twenty minutes, all told?
> asks pillow (Sleep): Do you sleep on your stomach, or wake with a stiff neck on your pillow?
> asks sudden_training_load (Sport): In the last six weeks, did you take up a sport, or train clearly more or harder than before?
> asks turned_head (Screen and phone): Is the screen that you look at most off to one side?
> asks looking_up (Screen and phone): Do you look up, or poke your chin forward, for long on most days?
> asks small_text (Screen and phone): Do you squint, lean in or fight with glare to read your screen?
> 8 questions open
> tried long_screen_work: Pause from the screen every half hour (2 weeks, on_off 4)
>   + You tried this until 2026-04-26: it went with clearly less pain.
>   Fairly good evidence: it was tested in trials, though seldom on sore spots themselves.
> tried poor_sleep: Get up at the same time every day (3 weeks, on_off 0)
>   + You tried this until 2026-05-13: it was left early.
>   Mixed evidence: studies point that way in part, and cannot say which causes which.
> tried phone_use: Phone at chest height (2 weeks, on_off 4)
>   + You tried this until 2026-05-10: it can't be told.
>   Mixed evidence: studies point that way in part, and cannot say which causes which.
> Answer a few questions first: what is proposed rests on your days.
> left poor_sleep (one_change) from 2026-05-11 to 2026-05-31: with with with
>   day 3 of 21; kept 1 of 2 told of 3 days with it, 0 of 0 of 0 without
>   left_early by pain: It was left before its weeks were over, so it can't tell.
>   It shows what happened, not why: the weeks differ in more than this habit, and pain that is bad at the start often eases by itself. Weeks by lot would say more.
> finished phone_use (one_change) from 2026-04-27 to 2026-05-10: with with
>   day 14 of 14; kept 10 of 10 told of 14 days with it, 0 of 0 of 0 without
>   cannot_tell by pain: This can't tell. With the habit the pain was somewhere from 4.1 points less to 3.7 points more, of 10 (95 percent sure). That may be nothing, and it may be a lot.
>   It shows what happened, not why: the weeks differ in more than this habit, and pain that is bad at the start often eases by itself. Weeks by lot would say more.
> finished long_screen_work (on_off) from 2026-03-30 to 2026-04-26: without with with without
>   day 28 of 28; kept 12 of 13 told of 14 days with it, 0 of 13 of 14 without
>   helped by pain: With the habit the pain was lower by about 3.7 points of 10 (95 percent sure: from 4.4 points less to 2.8 points less). That is as much as people notice.
>   It shows what happened to you in these weeks, not why, and not that it will go on so. You knew which week it was, and that alone can change a rating.
# The week: routines around a workout, breaks, sport that jumps, the calendar.
workout 2 18:30 60 running calves
workout 9 18:30 60 running
> ! bad_input: There is no weekday 9. | 1 is Monday, 7 is Sunday.
breaks 1,2,3,4,5 09:00 12:00 45
ran 60 running
wait 7 days
ran 50 running
wait 7 days
ran 60 running
wait 14 days
ran 55 running
wait 7 days
ran 90 running
wait 1 day
ran 90 running
habits calves
> asks sudden_running_load (Sport): In the last six weeks, did you start running, or run clearly more or faster than before?
> asks worn_or_hard_shoes (Shoes and feet): Are your usual shoes worn out, hard or thin, or do you go barefoot on hard floors for hours?
> asks little_movement (Strength and movement): On most days, do you walk or move for less than twenty minutes, all told?
> asks minimal_shoes (Sport): In the last three months, did you change to thinner shoes or to running on the forefoot?
> asks sudden_training_load (Sport): In the last six weeks, did you take up a sport, or train clearly more or harder than before?
> asks high_heels (Shoes and feet): Do you wear heels above 5 cm on most days?
> 12 questions open
> tried poor_sleep: Get up at the same time every day (3 weeks, on_off 0)
>   + You tried this until 2026-05-13: it was left early.
>   Mixed evidence: studies point that way in part, and cannot say which causes which.
> Answer a few questions first: what is proposed rests on your days.
> left poor_sleep (one_change) from 2026-05-11 to 2026-05-31: with with with
>   day 21 of 21; kept 1 of 2 told of 3 days with it, 0 of 0 of 0 without
>   left_early by pain: It was left before its weeks were over, so it can't tell.
>   It shows what happened, not why: the weeks differ in more than this habit, and pain that is bad at the start often eases by itself. Weeks by lot would say more.
> finished phone_use (one_change) from 2026-04-27 to 2026-05-10: with with
>   day 14 of 14; kept 10 of 10 told of 14 days with it, 0 of 0 of 0 without
>   cannot_tell by pain: This can't tell. With the habit the pain was somewhere from 4.1 points less to 3.7 points more, of 10 (95 percent sure). That may be nothing, and it may be a lot.
>   It shows what happened, not why: the weeks differ in more than this habit, and pain that is bad at the start often eases by itself. Weeks by lot would say more.
> finished long_screen_work (on_off) from 2026-03-30 to 2026-04-26: without with with without
>   day 28 of 28; kept 12 of 13 told of 14 days with it, 0 of 13 of 14 without
>   helped by pain: With the habit the pain was lower by about 3.7 points of 10 (95 percent sure: from 4.4 points less to 2.8 points less). That is as much as people notice.
>   It shows what happened to you in these weeks, not why, and not that it will go on so. You knew which week it was, and that alone can change a rating.
> routine 2026-06-23 18:24 before_workout running, 6 minutes
> routine 2026-06-23 19:30 after_workout running, 10 minutes
> 180 minutes of sport in the last seven days, against about 41 a week in the four weeks before. That is a jump. Whether jumps bring sore spots is not proven; a step back is easy to try.
calendar
> 1885 bytes, 640c3aa7564e99ef
> Short break
> Unknot before: running
> Unknot after: running
journal
> 115 records, 4bf0d48a19e8ad0b, read back equal
# Handed over: the same bytes everywhere.
export jsonl
> unknot-2026-06-18.jsonl: 115 records, 21965 bytes, 4bf0d48a19e8ad0b
export csv
> unknot-2026-06-18.csv: 115 records, 14647 bytes, d4567c54af69b2c5
export fhir
> unknot-2026-06-18.fhir.json: 115 records, 112714 bytes, 9293c2390902584f
export ics
> unknot-2026-06-18.ics: 115 records, 1885 bytes, 640c3aa7564e99ef
