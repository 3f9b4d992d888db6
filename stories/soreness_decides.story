# Sore for a day or two: a third less. Still sore or bruised: no pressing until it is over.
at 2026-11-22T12:00:00Z
answer all no
screen chest
> go: Nothing you told speaks against pressing gently and listening to your body.
> chest: go
> cleared
plan region=chest side=left minutes=6
> 3 steps, about 5:42
> press Left chest: small chest muscle (pectoralis minor) [chest_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the chest. At the front of the shoulder. It may spread over the upper chest and down the inner side of arm and forearm to the middle, ring and little finger. On the left it can feel like heart pain, so that is ruled out first. [pressing_lessens_tenderness]
> stretch Left chest: small chest muscle (pectoralis minor) [chest_doorway]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [chest_stretch_trial]
> press Left chest: big chest muscle (pectoralis major) [chest_fold_pinch] hands: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the chest. Over the front of the chest and at the front of the shoulder; from its outer edge as a tender breast or nipple. It may spread down the inner arm to the elbow, and to ring and little finger. On the left it can feel like heart pain, so that is ruled out first. [pressing_lessens_tenderness]
> left out saw muscle at the side of the ribs (serratus anterior): There is not enough time for it today. It comes first next time.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
session
> place | Left chest | Ball on your upper, outer chest.
>   "Left chest. Small chest muscle."
>   "Ball on your upper, outer chest."
>   "Tap anywhere when you are ready."
>   = session_started {"session":"01a20320-a200-7000-8000-000000000000","atlas_version":"story","regions":["chest"],"moment":"rest_day","planned_seconds":342,"steps":3}
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
> place | Left chest | Take the front armpit fold.
>   = stretch_done {"session":"01a20320-a200-7000-8000-000000000000","muscle":"pectoralis_minor","side":"left","stretch":"chest_doorway","held_seconds":60,"skipped":false}
+20 answer no
> place | Left chest | Take the front armpit fold.
end
wait 1 day
answer all no
screen chest
> go: Nothing you told speaks against pressing gently and listening to your body.
> chest: go
> cleared
progress
> session 2026-11-22 chest rest_day: open, pressed 0:45, stretched 1:00, 0 holds, tenderness ? to ? tenths
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
> session 2026-11-22 chest rest_day: open, pressed 0:45, stretched 1:00, 0 holds, tenderness ? to ? tenths
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
> 5 steps, about 5:49
> press Left chest: small chest muscle (pectoralis minor) [chest_ball_wall] firm_ball: roll 30, hold 60 or 20, 1 press, 1 spot, at most 6 of 10, 120 in all
>   why: It is one of the usual sore muscles of the chest. At the front of the shoulder. It may spread over the upper chest and down the inner side of arm and forearm to the middle, ring and little finger. On the left it can feel like heart pain, so that is ruled out first. [pressing_lessens_tenderness]
> stretch Left chest: small chest muscle (pectoralis minor) [chest_doorway]: 1 x 30
>   why: A held stretch after pressing was part of what helped in trials. [chest_stretch_trial]
> press Left chest: big chest muscle (pectoralis major) [chest_fold_pinch] hands: roll 30, hold 60 or 20, 1 press, 1 spot, at most 6 of 10, 120 in all
>   why: It is one of the usual sore muscles of the chest. Over the front of the chest and at the front of the shoulder; from its outer edge as a tender breast or nipple. It may spread down the inner arm to the elbow, and to ring and little finger. On the left it can feel like heart pain, so that is ruled out first. [pressing_lessens_tenderness]
> press Left chest: saw muscle at the side of the ribs (serratus anterior) [rib_side_hand] hands: roll 30, hold 20 or 20, 1 press, 1 spot, at most 3 of 10, 120 in all, gentle
>   why: It is one of the usual sore muscles of the chest. At the side of the chest, sometimes as a stitch or short breath. It may spread to the inner edge of the blade near its lower end, down the inner arm, and to ring and little finger. [pressing_lessens_tenderness]
> stretch Left chest: saw muscle at the side of the ribs (serratus anterior) [chest_open_sitting]: 1 x 30, gentle
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> note: Chest: a third less than usual, because last time was felt for too long.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
soreness 3 under_a_day bruise
plan region=chest side=left minutes=6
> ! not_safe: Chest: last time was too much. No pressing until that is over. | Let the bruise heal. See a clinician if it is larger than a coin, or if you take blood thinners.
