# A session of the region glutes from the first question to the history.
at 2026-11-22T09:00:00+01:00
answer all no
screen glutes
> go: Nothing you told speaks against pressing gently and listening to your body.
> glutes: go
> cleared
plan region=glutes side=both moment=rest_day minutes=20
> 14 steps, about 19:22
> press Left glute: big buttock muscle (gluteus maximus) [glute_ball_sitting] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the glutes. In the buttock: beside the cleft and the base of the spine, over the whole cheek, like sitting on a nail, or at the tailbone. It may spread to the top of the back of the thigh, but mostly stays in the buttock. [pressing_lessens_tenderness]
> press Right glute: big buttock muscle (gluteus maximus) [glute_ball_sitting] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left glute: big buttock muscle (gluteus maximus) [glute_knee_to_shoulder]: 1 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right glute: big buttock muscle (gluteus maximus) [glute_knee_to_shoulder]: 1 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left glute: side buttock muscle (gluteus medius) [glute_medius_ball_sitting] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the glutes. Along the rim of the pelvis, beside and over the base of the spine, in the buttock and down the back and outside of the upper thigh. From its front part, low in the back on both sides. [pressing_lessens_tenderness]
> press Right glute: side buttock muscle (gluteus medius) [glute_medius_ball_sitting] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left glute: side buttock muscle (gluteus medius) [figure_four_lying]: 1 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right glute: side buttock muscle (gluteus medius) [figure_four_lying]: 1 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left glute: small deep buttock muscle (gluteus minimus) [glute_medius_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the glutes. From its front part: low in the outer buttock, down the outside of the thigh and the lower leg to the ankle. From its back part: low in the buttock, down the back of the thigh and into the calf. It can feel just like sciatica. [pressing_lessens_tenderness]
> press Right glute: small deep buttock muscle (gluteus minimus) [glute_medius_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left glute: small deep buttock muscle (gluteus minimus) [figure_four_chair]: 1 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right glute: small deep buttock muscle (gluteus minimus) [figure_four_chair]: 1 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left glute: pear-shaped deep buttock muscle (piriformis) [outer_buttock_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the glutes. Beside the base of the spine, across the buttock and at the back of the outer hip. It may spread down the upper back of the thigh. [pressing_lessens_tenderness]
> press Right glute: pear-shaped deep buttock muscle (piriformis) [outer_buttock_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> left out short deep hip turners (obturator internus, gemelli and quadratus femoris): There is not enough time for it today. It comes first next time.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
session
> place | Left glute | Ball under the upper outer buttock.
>   "Left glute. Big buttock muscle."
>   "Ball under the upper outer buttock."
>   "Tap anywhere when you are ready."
>   = session_started {"session":"01a20244-e800-7000-8000-000000000000","atlas_version":"story","regions":["glutes"],"moment":"rest_day","planned_seconds":1162,"steps":14}
+20 tap
> roll 0:45 | Left glute | Small rolls outward. Slowly.
>   "Small rolls outward. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Left glute | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Left glute | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Left glute | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> place | Right glute | Ball under the upper outer buttock.
>   "Right glute. Big buttock muscle."
>   "Ball under the upper outer buttock."
>   "Tap anywhere when you are ready."
>   = hold gluteus_maximus left spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"gluteus_maximus","side":"left","move":"glute_ball_sitting","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Right glute | Ball under the upper outer buttock.
+5 rate 5
> place | Right glute | Ball under the upper outer buttock.
+31 tick
> place | Right glute | Ball under the upper outer buttock.
+3 rate 3
> place | Right glute | Ball under the upper outer buttock.
+40 tick
> place | Right glute | Ball under the upper outer buttock.
+40 tick
> place | Right glute | Ball under the upper outer buttock.
+20 tap
> roll 0:45 | Right glute | Small rolls outward. Slowly.
>   "Small rolls outward. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Right glute | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Right glute | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Right glute | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> place | Left glute | Draw knee to the opposite shoulder.
>   "Left glute. Big buttock muscle."
>   "Draw knee to the opposite shoulder."
>   "Tap anywhere when you are ready."
>   = hold gluteus_maximus right spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"gluteus_maximus","side":"right","move":"glute_ball_sitting","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Left glute | Draw knee to the opposite shoulder.
+5 rate 5
> place | Left glute | Draw knee to the opposite shoulder.
+31 tick
> place | Left glute | Draw knee to the opposite shoulder.
+3 rate 3
> place | Left glute | Draw knee to the opposite shoulder.
+40 tick
> place | Left glute | Draw knee to the opposite shoulder.
+40 tick
> place | Left glute | Draw knee to the opposite shoulder.
+20 tap
> stretch 0:30 | Left glute | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Left glute | Stretch and hold.
+4 rate 4
> stretch 0:16 | Left glute | Stretch and hold.
+35 tap
> stretch 0:30 | Right glute | Stretch and hold.
>   "Stretch and hold. Mild pull only."
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"gluteus_maximus","side":"left","stretch":"glute_knee_to_shoulder","held_seconds":30,"skipped":false}
+3 rate 2
> stretch 0:27 | Right glute | Stretch and hold.
+25 tick
> stretch 0:02 | Right glute | Stretch and hold.
+5 rate 5
> place | Left glute | Ball just below the hip's rim.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"gluteus_maximus","side":"right","stretch":"glute_knee_to_shoulder","held_seconds":30,"skipped":false}
+31 tick
> place | Left glute | Ball just below the hip's rim.
+3 rate 3
> place | Left glute | Ball just below the hip's rim.
+40 tick
> place | Left glute | Ball just below the hip's rim.
+40 tick
> place | Left glute | Ball just below the hip's rim.
+20 tap
> roll 0:45 | Left glute | Roll along the rim. Slowly.
>   "Roll along the rim. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Left glute | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Left glute | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Left glute | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> place | Right glute | Ball just below the hip's rim.
>   "Right glute. Side buttock muscle."
>   "Ball just below the hip's rim."
>   "Tap anywhere when you are ready."
>   = hold gluteus_medius left spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"gluteus_medius","side":"left","move":"glute_medius_ball_sitting","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Right glute | Ball just below the hip's rim.
+5 rate 5
> place | Right glute | Ball just below the hip's rim.
+31 tick
> place | Right glute | Ball just below the hip's rim.
+3 rate 3
> place | Right glute | Ball just below the hip's rim.
+40 tick
> place | Right glute | Ball just below the hip's rim.
+40 tick
> place | Right glute | Ball just below the hip's rim.
+20 tap
> roll 0:45 | Right glute | Roll along the rim. Slowly.
>   "Roll along the rim. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Right glute | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Right glute | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Right glute | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> place | Left glute | Ankle on knee, draw it in.
>   "Left glute. Side buttock muscle."
>   "Ankle on knee, draw it in."
>   "Tap anywhere when you are ready."
>   = hold gluteus_medius right spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"gluteus_medius","side":"right","move":"glute_medius_ball_sitting","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Left glute | Ankle on knee, draw it in.
+5 rate 5
> place | Left glute | Ankle on knee, draw it in.
+31 tick
> place | Left glute | Ankle on knee, draw it in.
+3 rate 3
> place | Left glute | Ankle on knee, draw it in.
+40 tick
> place | Left glute | Ankle on knee, draw it in.
+40 tick
> place | Left glute | Ankle on knee, draw it in.
+20 tap
> stretch 0:30 | Left glute | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Left glute | Stretch and hold.
+4 rate 4
> stretch 0:16 | Left glute | Stretch and hold.
+35 tap
> stretch 0:30 | Right glute | Stretch and hold.
>   "Stretch and hold. Mild pull only."
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"gluteus_medius","side":"left","stretch":"figure_four_lying","held_seconds":30,"skipped":false}
+3 rate 2
> stretch 0:27 | Right glute | Stretch and hold.
+25 tick
> stretch 0:02 | Right glute | Stretch and hold.
+5 rate 5
> place | Left glute | Ball just below the hip's rim.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"gluteus_medius","side":"right","stretch":"figure_four_lying","held_seconds":30,"skipped":false}
+31 tick
> place | Left glute | Ball just below the hip's rim.
+3 rate 3
> place | Left glute | Ball just below the hip's rim.
+40 tick
> place | Left glute | Ball just below the hip's rim.
+40 tick
> place | Left glute | Ball just below the hip's rim.
+20 tap
> roll 0:45 | Left glute | Turn forward and back. Slowly.
>   "Turn forward and back. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Left glute | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Left glute | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Left glute | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> place | Right glute | Ball just below the hip's rim.
>   "Right glute. Small deep buttock muscle."
>   "Ball just below the hip's rim."
>   "Tap anywhere when you are ready."
>   = hold gluteus_minimus left spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"gluteus_minimus","side":"left","move":"glute_medius_ball_wall","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Right glute | Ball just below the hip's rim.
+5 rate 5
> place | Right glute | Ball just below the hip's rim.
+31 tick
> place | Right glute | Ball just below the hip's rim.
+3 rate 3
> place | Right glute | Ball just below the hip's rim.
+40 tick
> place | Right glute | Ball just below the hip's rim.
+40 tick
> place | Right glute | Ball just below the hip's rim.
+20 tap
> roll 0:45 | Right glute | Turn forward and back. Slowly.
>   "Turn forward and back. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Right glute | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Right glute | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Right glute | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> place | Left glute | Ankle on knee, bend forward.
>   "Left glute. Small deep buttock muscle."
>   "Ankle on knee, bend forward."
>   "Tap anywhere when you are ready."
>   = hold gluteus_minimus right spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"gluteus_minimus","side":"right","move":"glute_medius_ball_wall","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Left glute | Ankle on knee, bend forward.
+5 rate 5
> place | Left glute | Ankle on knee, bend forward.
+31 tick
> place | Left glute | Ankle on knee, bend forward.
+3 rate 3
> place | Left glute | Ankle on knee, bend forward.
+40 tick
> place | Left glute | Ankle on knee, bend forward.
+40 tick
> place | Left glute | Ankle on knee, bend forward.
+20 tap
> stretch 0:30 | Left glute | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Left glute | Stretch and hold.
+4 rate 4
> stretch 0:16 | Left glute | Stretch and hold.
+35 tap
> stretch 0:30 | Right glute | Stretch and hold.
>   "Stretch and hold. Mild pull only."
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"gluteus_minimus","side":"left","stretch":"figure_four_chair","held_seconds":30,"skipped":false}
+3 rate 2
> stretch 0:27 | Right glute | Stretch and hold.
+25 tick
> stretch 0:02 | Right glute | Stretch and hold.
+5 rate 5
> place | Left glute | Ball on the outer buttock.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"gluteus_minimus","side":"right","stretch":"figure_four_chair","held_seconds":30,"skipped":false}
+31 tick
> place | Left glute | Ball on the outer buttock.
+3 rate 3
> place | Left glute | Ball on the outer buttock.
+40 tick
> place | Left glute | Ball on the outer buttock.
+40 tick
> place | Left glute | Ball on the outer buttock.
+20 tap
> roll 0:45 | Left glute | Small rolls. Stay well outside.
>   "Small rolls. Stay well outside."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Left glute | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Left glute | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Left glute | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> place | Right glute | Ball on the outer buttock.
>   "Right glute. Pear-shaped deep buttock muscle."
>   "Ball on the outer buttock."
>   "Tap anywhere when you are ready."
>   = hold piriformis left spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"piriformis","side":"left","move":"outer_buttock_ball_wall","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Right glute | Ball on the outer buttock.
+5 rate 5
> place | Right glute | Ball on the outer buttock.
+31 tick
> place | Right glute | Ball on the outer buttock.
+3 rate 3
> place | Right glute | Ball on the outer buttock.
+40 tick
> place | Right glute | Ball on the outer buttock.
+40 tick
> place | Right glute | Ball on the outer buttock.
+20 tap
> roll 0:45 | Right glute | Small rolls. Stay well outside.
>   "Small rolls. Stay well outside."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Right glute | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Right glute | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Right glute | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> check | One last question | Any new numbness, weakness, dizziness or colour change?
>   "Any numbness, weakness, dizziness or colour change?"
>   = hold piriformis right spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"piriformis","side":"right","move":"outer_buttock_ball_wall","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
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
>   = session_ended {"session":"01a20244-e800-7000-8000-000000000000","outcome":"finished","steps_done":14,"pressed_seconds":360,"stretched_seconds":180}
end
progress
> session 2026-11-22 glutes rest_day: finished, pressed 6:00, stretched 3:00, 8 holds, tenderness 40 to 20 tenths
> week of 2026-11-16: 1 sessions, pressed 6:00, stretched 3:00
> gluteus_maximus left: today 0:45, week 0:45 of 9:00, stretched 0:30 of 10:00, last hold 4 to 2
> gluteus_maximus right: today 0:45, week 0:45 of 9:00, stretched 0:30 of 10:00, last hold 4 to 2
> gluteus_medius left: today 0:45, week 0:45 of 9:00, stretched 0:30 of 10:00, last hold 4 to 2
> gluteus_medius right: today 0:45, week 0:45 of 9:00, stretched 0:30 of 10:00, last hold 4 to 2
> gluteus_minimus left: today 0:45, week 0:45 of 9:00, stretched 0:30 of 10:00, last hold 4 to 2
> gluteus_minimus right: today 0:45, week 0:45 of 9:00, stretched 0:30 of 10:00, last hold 4 to 2
> piriformis left: today 0:45, week 0:45 of 9:00, stretched 0:00 of 10:00, last hold 4 to 2
> piriformis right: today 0:45, week 0:45 of 9:00, stretched 0:00 of 10:00, last hold 4 to 2
> glutes: Treated today.
> Tenderness under the ball falls within minutes, for a while. Whether daily pain falls too, these numbers cannot say.
journal
> 25 records, f8efb52d558cefd8, read back equal
