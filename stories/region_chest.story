# A session of the region chest from the first question to the history.
at 2026-11-22T09:00:00+01:00
answer all no
screen chest
> go: Nothing you told speaks against pressing gently and listening to your body.
> chest: go
> cleared
plan region=chest side=both moment=rest_day minutes=20
> 10 steps, about 19:08
> press Left chest: small chest muscle (pectoralis minor) [chest_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the chest. At the front of the shoulder. It may spread over the upper chest and down the inner side of arm and forearm to the middle, ring and little finger. On the left it can feel like heart pain, so that is ruled out first. [pressing_lessens_tenderness]
> press Right chest: small chest muscle (pectoralis minor) [chest_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left chest: small chest muscle (pectoralis minor) [chest_doorway]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [chest_stretch_trial]
> stretch Right chest: small chest muscle (pectoralis minor) [chest_doorway]: 2 x 30
>   why: The same on the other side: you asked for both. [chest_stretch_trial]
> press Left chest: big chest muscle (pectoralis major) [chest_fold_pinch] hands: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the chest. Over the front of the chest and at the front of the shoulder; from its outer edge as a tender breast or nipple. It may spread down the inner arm to the elbow, and to ring and little finger. On the left it can feel like heart pain, so that is ruled out first. [pressing_lessens_tenderness]
> press Right chest: big chest muscle (pectoralis major) [chest_fold_pinch] hands: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> press Left chest: saw muscle at the side of the ribs (serratus anterior) [rib_side_hand] hands: roll 45, hold 30 or 30, 1 press, 1 spot, at most 3 of 10, 180 in all, gentle
>   why: It is one of the usual sore muscles of the chest. At the side of the chest, sometimes as a stitch or short breath. It may spread to the inner edge of the blade near its lower end, down the inner arm, and to ring and little finger. [pressing_lessens_tenderness]
> press Right chest: saw muscle at the side of the ribs (serratus anterior) [rib_side_hand] hands: roll 45, hold 30 or 30, 1 press, 1 spot, at most 3 of 10, 180 in all, gentle
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left chest: saw muscle at the side of the ribs (serratus anterior) [chest_open_sitting]: 2 x 30, gentle
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right chest: saw muscle at the side of the ribs (serratus anterior) [chest_open_sitting]: 2 x 30, gentle
>   why: The same on the other side: you asked for both. [stretch_enough]
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
session
> place | Left chest | Ball on your upper, outer chest.
>   "Left chest. Small chest muscle."
>   "Ball on your upper, outer chest."
>   "Tap anywhere when you are ready."
>   = session_started {"session":"01a20244-e800-7000-8000-000000000000","atlas_version":"story","regions":["chest"],"moment":"rest_day","planned_seconds":1148,"steps":10}
+20 tap
> roll 0:45 | Left chest | Roll inward. Stop before the breastbone.
>   "Roll inward. Stop before the breastbone."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Left chest | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Left chest | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Left chest | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> roll 0:35 | Left chest | Roll inward. Stop before the breastbone.
>   "Roll on. Find another spot."
>   "Roll inward. Stop before the breastbone."
>   "Tap when it is tender."
>   = hold pectoralis_minor left spot 1 press 1: 35 s, 4 to 2, eased
+25 tick
> roll 0:10 | Left chest | Roll inward. Stop before the breastbone.
+5 rate 5
> roll 0:05 | Left chest | Roll inward. Stop before the breastbone.
+31 tick
> place | Right chest | Ball on your upper, outer chest.
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"pectoralis_minor","side":"left","move":"chest_ball_wall","rolled_seconds":45,"held_seconds":35,"spots":1,"skipped":false}
+3 rate 3
> place | Right chest | Ball on your upper, outer chest.
+40 tick
> place | Right chest | Ball on your upper, outer chest.
+40 tick
> place | Right chest | Ball on your upper, outer chest.
+20 tap
> roll 0:45 | Right chest | Roll inward. Stop before the breastbone.
>   "Roll inward. Stop before the breastbone."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Right chest | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Right chest | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Right chest | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> roll 0:35 | Right chest | Roll inward. Stop before the breastbone.
>   "Roll on. Find another spot."
>   "Roll inward. Stop before the breastbone."
>   "Tap when it is tender."
>   = hold pectoralis_minor right spot 1 press 1: 35 s, 4 to 2, eased
+25 tick
> roll 0:10 | Right chest | Roll inward. Stop before the breastbone.
+5 rate 5
> roll 0:05 | Right chest | Roll inward. Stop before the breastbone.
+31 tick
> place | Left chest | Elbow on the frame, step through.
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"pectoralis_minor","side":"right","move":"chest_ball_wall","rolled_seconds":45,"held_seconds":35,"spots":1,"skipped":false}
+3 rate 3
> place | Left chest | Elbow on the frame, step through.
+40 tick
> place | Left chest | Elbow on the frame, step through.
+40 tick
> place | Left chest | Elbow on the frame, step through.
+20 tap
> stretch 0:30 | Left chest | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Left chest | Stretch and hold.
+4 rate 4
> stretch 0:16 | Left chest | Stretch and hold.
+35 tap
> stretch 0:19 | Left chest | Stretch and hold.
+3 rate 2
> stretch 0:16 | Left chest | Stretch and hold.
+25 tick
> place | Right chest | Elbow on the frame, step through.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"pectoralis_minor","side":"left","stretch":"chest_doorway","held_seconds":60,"skipped":false}
+5 rate 5
> place | Right chest | Elbow on the frame, step through.
+31 tick
> place | Right chest | Elbow on the frame, step through.
+3 rate 3
> place | Right chest | Elbow on the frame, step through.
+40 tick
> place | Right chest | Elbow on the frame, step through.
+40 tick
> place | Right chest | Elbow on the frame, step through.
+20 tap
> stretch 0:30 | Right chest | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Right chest | Stretch and hold.
+4 rate 4
> stretch 0:16 | Right chest | Stretch and hold.
+35 tap
> stretch 0:19 | Right chest | Stretch and hold.
+3 rate 2
> stretch 0:16 | Right chest | Stretch and hold.
+25 tick
> place | Left chest | Take the front armpit fold.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"pectoralis_minor","side":"right","stretch":"chest_doorway","held_seconds":60,"skipped":false}
+5 rate 5
> place | Left chest | Take the front armpit fold.
+31 tick
> place | Left chest | Take the front armpit fold.
+3 rate 3
> place | Left chest | Take the front armpit fold.
+40 tick
> place | Left chest | Take the front armpit fold.
+40 tick
> place | Left chest | Take the front armpit fold.
+20 tap
> roll 0:45 | Left chest | Roll it between your fingers. Slowly.
>   "Roll it between your fingers. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Left chest | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Left chest | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Left chest | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> roll 0:35 | Left chest | Roll it between your fingers. Slowly.
>   "Roll on. Find another spot."
>   "Roll it between your fingers. Slowly."
>   "Tap when it is tender."
>   = hold pectoralis_major left spot 1 press 1: 35 s, 4 to 2, eased
+25 tick
> roll 0:10 | Left chest | Roll it between your fingers. Slowly.
+5 rate 5
> roll 0:05 | Left chest | Roll it between your fingers. Slowly.
+31 tick
> place | Right chest | Take the front armpit fold.
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"pectoralis_major","side":"left","move":"chest_fold_pinch","rolled_seconds":45,"held_seconds":35,"spots":1,"skipped":false}
+3 rate 3
> place | Right chest | Take the front armpit fold.
+40 tick
> place | Right chest | Take the front armpit fold.
+40 tick
> place | Right chest | Take the front armpit fold.
+20 tap
> roll 0:45 | Right chest | Roll it between your fingers. Slowly.
>   "Roll it between your fingers. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Right chest | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Right chest | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Right chest | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> roll 0:35 | Right chest | Roll it between your fingers. Slowly.
>   "Roll on. Find another spot."
>   "Roll it between your fingers. Slowly."
>   "Tap when it is tender."
>   = hold pectoralis_major right spot 1 press 1: 35 s, 4 to 2, eased
+25 tick
> roll 0:10 | Right chest | Roll it between your fingers. Slowly.
+5 rate 5
> roll 0:05 | Right chest | Roll it between your fingers. Slowly.
+31 tick
> place | Left chest | Flat hand beside your ribs.
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"pectoralis_major","side":"right","move":"chest_fold_pinch","rolled_seconds":45,"held_seconds":35,"spots":1,"skipped":false}
+3 rate 3
> place | Left chest | Flat hand beside your ribs.
+40 tick
> place | Left chest | Flat hand beside your ribs.
+40 tick
> place | Left chest | Flat hand beside your ribs.
+20 tap
> roll 0:45 | Left chest | Draw slowly along the ribs, lightly.
>   "Draw slowly along the ribs, lightly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Left chest | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> rate 0:20 | Left chest | How tender is it?
>   "Too much. Lighter, until three or less."
+35 tap
> rate_after 0:20 | Left chest | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> place | Right chest | Flat hand beside your ribs.
>   "Right chest. Saw muscle at the side of the ribs."
>   "Flat hand beside your ribs."
>   "Tap anywhere when you are ready."
>   = hold serratus_anterior left spot 1 press 1: 15 s, ? to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"serratus_anterior","side":"left","move":"rib_side_hand","rolled_seconds":10,"held_seconds":15,"spots":1,"skipped":false}
+25 tick
> place | Right chest | Flat hand beside your ribs.
+5 rate 5
> place | Right chest | Flat hand beside your ribs.
+31 tick
> place | Right chest | Flat hand beside your ribs.
+3 rate 3
> place | Right chest | Flat hand beside your ribs.
+40 tick
> place | Right chest | Flat hand beside your ribs.
+40 tick
> place | Right chest | Flat hand beside your ribs.
+20 tap
> roll 0:45 | Right chest | Draw slowly along the ribs, lightly.
>   "Draw slowly along the ribs, lightly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Right chest | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> rate 0:20 | Right chest | How tender is it?
>   "Too much. Lighter, until three or less."
+35 tap
> rate_after 0:20 | Right chest | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> place | Left chest | Reach back, let your chest rise.
>   "Left chest. Saw muscle at the side of the ribs."
>   "Reach back, let your chest rise."
>   "Tap anywhere when you are ready."
>   = hold serratus_anterior right spot 1 press 1: 15 s, ? to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"serratus_anterior","side":"right","move":"rib_side_hand","rolled_seconds":10,"held_seconds":15,"spots":1,"skipped":false}
+25 tick
> place | Left chest | Reach back, let your chest rise.
+5 rate 5
> place | Left chest | Reach back, let your chest rise.
+31 tick
> place | Left chest | Reach back, let your chest rise.
+3 rate 3
> place | Left chest | Reach back, let your chest rise.
+40 tick
> place | Left chest | Reach back, let your chest rise.
+40 tick
> place | Left chest | Reach back, let your chest rise.
+20 tap
> stretch 0:30 | Left chest | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Left chest | Stretch and hold.
+4 rate 4
> stretch 0:16 | Left chest | Stretch and hold.
+35 tap
> stretch 0:19 | Left chest | Stretch and hold.
+3 rate 2
> stretch 0:16 | Left chest | Stretch and hold.
+25 tick
> place | Right chest | Reach back, let your chest rise.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"serratus_anterior","side":"left","stretch":"chest_open_sitting","held_seconds":60,"skipped":false}
+5 rate 5
> place | Right chest | Reach back, let your chest rise.
+31 tick
> place | Right chest | Reach back, let your chest rise.
+3 rate 3
> place | Right chest | Reach back, let your chest rise.
+40 tick
> place | Right chest | Reach back, let your chest rise.
+40 tick
> place | Right chest | Reach back, let your chest rise.
+20 tap
> stretch 0:30 | Right chest | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Right chest | Stretch and hold.
+4 rate 4
> stretch 0:16 | Right chest | Stretch and hold.
+35 tap
> stretch 0:19 | Right chest | Stretch and hold.
+3 rate 2
> stretch 0:16 | Right chest | Stretch and hold.
+25 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"serratus_anterior","side":"right","stretch":"chest_open_sitting","held_seconds":60,"skipped":false}
+5 rate 5
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+31 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+3 rate 3
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+40 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+40 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+20 tap
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+10 tap
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+4 rate 4
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+35 tap
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+3 rate 2
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+25 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+5 rate 5
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+31 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+3 rate 3
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+40 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+40 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+20 tap
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+10 tap
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+4 rate 4
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+35 tap
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+3 rate 2
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+25 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+5 rate 5
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+31 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+3 rate 3
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+40 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+40 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+20 tap
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+10 tap
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+4 rate 4
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+35 tap
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+3 rate 2
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+25 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+5 rate 5
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+31 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+3 rate 3
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+40 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+40 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+20 tap
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+10 tap
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+4 rate 4
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+35 tap
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+3 rate 2
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+25 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+5 rate 5
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+31 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+3 rate 3
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+40 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+40 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+5 answer no
> done | Done | Done for today.
>   "Done. Get up slowly, over your side."
>   = session_ended {"session":"01a20244-e800-7000-8000-000000000000","outcome":"finished","steps_done":10,"pressed_seconds":370,"stretched_seconds":240}
end
progress
> session 2026-11-22 chest rest_day: finished, pressed 6:10, stretched 4:00, 6 holds, tenderness 40 to 20 tenths
> week of 2026-11-16: 1 sessions, pressed 6:10, stretched 4:00
> pectoralis_major left: today 1:20, week 1:20 of 9:00, stretched 0:00 of 10:00, last hold 4 to 2
> pectoralis_major right: today 1:20, week 1:20 of 9:00, stretched 0:00 of 10:00, last hold 4 to 2
> pectoralis_minor left: today 1:20, week 1:20 of 9:00, stretched 1:00 of 10:00, last hold 4 to 2
> pectoralis_minor right: today 1:20, week 1:20 of 9:00, stretched 1:00 of 10:00, last hold 4 to 2
> serratus_anterior left: today 0:25, week 0:25 of 9:00, stretched 1:00 of 10:00, last hold ? to ?
> serratus_anterior right: today 0:25, week 0:25 of 9:00, stretched 1:00 of 10:00, last hold ? to ?
> chest: Treated today.
> Tenderness under the ball falls within minutes, for a while. Whether daily pain falls too, these numbers cannot say.
journal
> 19 records, b6a7183157100e3c, read back equal
