# Sore for a day or two: a third less. Still sore or bruised: no pressing until it is over.
at 2026-11-22T12:00:00Z
answer all no
screen chest
> go: Nothing you told speaks against pressing gently and listening to your body.
> chest: go
> cleared
plan region=chest side=left minutes=6
> 2 steps, about 5:52
> press Left chest: small chest muscle (pectoralis minor) [chest_ball_wall] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the chest. At the front of the shoulder. It may spread over the upper chest and down the inner side of arm and forearm to the middle, ring and little finger. On the left it can feel like heart pain, so that is ruled out first. [pressing_lessens_tenderness]
> stretch Left chest: small chest muscle (pectoralis minor) [chest_doorway]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [chest_stretch_trial]
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
session
> place | Left chest | Ball on your upper, outer chest.
>   "Left chest. Small chest muscle."
>   "Ball on your upper, outer chest."
>   "Tap anywhere when you are ready."
>   = session_started {"session":"01a20320-a200-7000-8000-000000000000","atlas_version":"story","regions":["chest"],"moment":"rest_day","planned_seconds":352,"steps":2}
+20 tap
> roll 0:45 | Left chest | Roll inward. Stop before the breastbone.
>   "Roll inward. Stop before the breastbone."
>   "Tap when it is tender."
+50 tick
> place | Left chest | Elbow on the frame, step through.
>   = press_done {"session":"01a20320-a200-7000-8000-000000000000","muscle":"pectoralis_minor","side":"left","move":"chest_ball_wall","rolled_seconds":45,"held_seconds":0,"spots":0,"skipped":false}
+10 tap
> stretch 0:30 | Left chest | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+70 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
>   = stretch_done {"session":"01a20320-a200-7000-8000-000000000000","muscle":"pectoralis_minor","side":"left","stretch":"chest_doorway","held_seconds":60,"skipped":false}
+20 answer no
> done | Done | Done for today.
>   "Done. Get up slowly, over your side."
>   = session_ended {"session":"01a20320-a200-7000-8000-000000000000","outcome":"finished","steps_done":2,"pressed_seconds":45,"stretched_seconds":60}
end
wait 1 day
answer all no
screen chest
> go: Nothing you told speaks against pressing gently and listening to your body.
> chest: go
> cleared
progress
> session 2026-11-22 chest rest_day: finished, pressed 0:45, stretched 1:00, 0 holds, tenderness ? to ? tenths
> week of 2026-11-16: 1 sessions, pressed 0:45, stretched 1:00
> week of 2026-11-23: 0 sessions, pressed 0:00, stretched 0:00
> pectoralis_minor left: today 0:00, week 0:45 of 9:00, stretched 1:00 of 10:00, last hold ? to ?
> chest: due. Last treated yesterday.
> asks for soreness of chest
> Tenderness under the ball falls within minutes, for a while. Whether daily pain falls too, these numbers cannot say.
plan region=chest side=left minutes=6
> ! not_ready: Chest: how sore was it the day after last time? | Answer that first: it decides how much is good today.
soreness 5 still_sore
plan region=chest side=left minutes=6
> ! not_safe: Chest: last time was too much. No pressing until that is over. | Wait until it is gone, then answer again. Sore for more than two or three days, swollen or weak: get medical advice.
progress
> session 2026-11-22 chest rest_day: finished, pressed 0:45, stretched 1:00, 0 holds, tenderness ? to ? tenths
> week of 2026-11-16: 1 sessions, pressed 0:45, stretched 1:00
> week of 2026-11-23: 0 sessions, pressed 0:00, stretched 0:00
> pectoralis_minor left: today 0:00, week 0:45 of 9:00, stretched 1:00 of 10:00, last hold ? to ?
> chest: Chest: last time was too much. No pressing until that is over.
> asks for soreness of chest
> Tenderness under the ball falls within minutes, for a while. Whether daily pain falls too, these numbers cannot say.
wait 1 day
answer all no
screen chest
> go: Nothing you told speaks against pressing gently and listening to your body.
> chest: go
> cleared
soreness 5 one_to_two_days
plan region=chest side=left minutes=6
> 2 steps, about 3:17
> press Left chest: small chest muscle (pectoralis minor) [chest_ball_wall] firm_ball: roll 30, hold 60 or 20, 1 press, 2 spot, at most 6 of 10, 120 in all
>   why: It is one of the usual sore muscles of the chest. At the front of the shoulder. It may spread over the upper chest and down the inner side of arm and forearm to the middle, ring and little finger. On the left it can feel like heart pain, so that is ruled out first. [pressing_lessens_tenderness]
> stretch Left chest: small chest muscle (pectoralis minor) [chest_doorway]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [chest_stretch_trial]
> note: Chest: a third less than usual, because last time was felt for too long.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
soreness 3 under_a_day bruise
plan region=chest side=left minutes=6
> ! not_safe: Chest: last time was too much. No pressing until that is over. | Let the bruise heal. See a clinician if it is larger than a coin, or if you take blood thinners.
