# A session of the region upper_back from the first question to the history.
at 2026-11-22T09:00:00+01:00
answer all no
screen upper_back
> go: Nothing you told speaks against pressing gently and listening to your body.
> upper_back: go
> cleared
plan region=upper_back side=both moment=rest_day minutes=20
> 8 steps, about 19:28
> press Left upper back: stiff-neck muscle (levator scapulae) [levator_ball_wall] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the upper back. At the angle where the neck meets the shoulder: the classic stiff neck. It may spread along the inner edge of the shoulder blade and to the back of the shoulder. [neck_pressing_short_term]
> press Right upper back: stiff-neck muscle (levator scapulae) [levator_ball_wall] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [neck_pressing_short_term]
> stretch Left upper back: stiff-neck muscle (levator scapulae) [levator_armpit]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right upper back: stiff-neck muscle (levator scapulae) [levator_armpit]: 2 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left upper back: top-of-shoulder muscle (trapezius, descending part) [upper_trapezius_pinch] hands: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the upper back. Up the side of the neck to behind the ear, at the temple, and at the angle of the jaw. Another spot is felt at the base of the skull. It may spread behind the eye or to the lower back teeth. [press_30_to_90]
> press Right upper back: top-of-shoulder muscle (trapezius, descending part) [upper_trapezius_pinch] hands: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [press_30_to_90]
> stretch Left upper back: top-of-shoulder muscle (trapezius, descending part) [trapezius_ear_to_shoulder]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right upper back: top-of-shoulder muscle (trapezius, descending part) [trapezius_ear_to_shoulder]: 2 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
session
> place | Left upper back | Ball at the blade's upper inner corner.
>   "Left upper back. Stiff-neck muscle."
>   "Ball at the blade's upper inner corner."
>   "Tap anywhere when you are ready."
>   = session_started {"session":"01a20244-e800-7000-8000-000000000000","atlas_version":"story","regions":["upper_back"],"moment":"rest_day","planned_seconds":1168,"steps":8}
+20 tap
> roll 0:45 | Left upper back | Roll slowly inward. Stop before the spine.
>   "Roll slowly inward. Stop before the spine."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Left upper back | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Left upper back | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Left upper back | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> ease 0:20 | Left upper back | Rest lightly on it.
>   "Rest lightly on it."
>   = hold levator_scapulae left spot 1 press 1: 35 s, 4 to 2, eased
+25 tick
> rate 0:15 | Left upper back | How tender is it?
+5 rate 5
> hold 0:30 | Left upper back | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+31 tick
> rate_after 0:19 | Left upper back | How tender is it now?
+3 rate 3
> roll 0:35 | Left upper back | Roll slowly inward. Stop before the spine.
>   "Roll on. Find another spot."
>   "Roll slowly inward. Stop before the spine."
>   "Tap when it is tender."
>   = hold levator_scapulae left spot 1 press 2: 30 s, 5 to 3, time
+40 tick
> place | Right upper back | Ball at the blade's upper inner corner.
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"levator_scapulae","side":"left","move":"levator_ball_wall","rolled_seconds":45,"held_seconds":65,"spots":1,"skipped":false}
+40 tick
> place | Right upper back | Ball at the blade's upper inner corner.
+20 tap
> roll 0:45 | Right upper back | Roll slowly inward. Stop before the spine.
>   "Roll slowly inward. Stop before the spine."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Right upper back | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Right upper back | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Right upper back | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> ease 0:20 | Right upper back | Rest lightly on it.
>   "Rest lightly on it."
>   = hold levator_scapulae right spot 1 press 1: 35 s, 4 to 2, eased
+25 tick
> rate 0:15 | Right upper back | How tender is it?
+5 rate 5
> hold 0:30 | Right upper back | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+31 tick
> rate_after 0:19 | Right upper back | How tender is it now?
+3 rate 3
> roll 0:35 | Right upper back | Roll slowly inward. Stop before the spine.
>   "Roll on. Find another spot."
>   "Roll slowly inward. Stop before the spine."
>   "Tap when it is tender."
>   = hold levator_scapulae right spot 1 press 2: 30 s, 5 to 3, time
+40 tick
> place | Left upper back | Look into the opposite armpit.
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"levator_scapulae","side":"right","move":"levator_ball_wall","rolled_seconds":45,"held_seconds":65,"spots":1,"skipped":false}
+40 tick
> place | Left upper back | Look into the opposite armpit.
+20 tap
> stretch 0:30 | Left upper back | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Left upper back | Stretch and hold.
+4 rate 4
> stretch 0:16 | Left upper back | Stretch and hold.
+35 tap
> stretch 0:19 | Left upper back | Stretch and hold.
+3 rate 2
> stretch 0:16 | Left upper back | Stretch and hold.
+25 tick
> place | Right upper back | Look into the opposite armpit.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"levator_scapulae","side":"left","stretch":"levator_armpit","held_seconds":60,"skipped":false}
+5 rate 5
> place | Right upper back | Look into the opposite armpit.
+31 tick
> place | Right upper back | Look into the opposite armpit.
+3 rate 3
> place | Right upper back | Look into the opposite armpit.
+40 tick
> place | Right upper back | Look into the opposite armpit.
+40 tick
> place | Right upper back | Look into the opposite armpit.
+20 tap
> stretch 0:30 | Right upper back | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Right upper back | Stretch and hold.
+4 rate 4
> stretch 0:16 | Right upper back | Stretch and hold.
+35 tap
> stretch 0:19 | Right upper back | Stretch and hold.
+3 rate 2
> stretch 0:16 | Right upper back | Stretch and hold.
+25 tick
> place | Left upper back | Pinch the top of your shoulder.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"levator_scapulae","side":"right","stretch":"levator_armpit","held_seconds":60,"skipped":false}
+5 rate 5
> place | Left upper back | Pinch the top of your shoulder.
+31 tick
> place | Left upper back | Pinch the top of your shoulder.
+3 rate 3
> place | Left upper back | Pinch the top of your shoulder.
+40 tick
> place | Left upper back | Pinch the top of your shoulder.
+40 tick
> place | Left upper back | Pinch the top of your shoulder.
+20 tap
> roll 0:45 | Left upper back | Move along the edge. Slowly.
>   "Move along the edge. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Left upper back | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Left upper back | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Left upper back | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> roll 0:35 | Left upper back | Move along the edge. Slowly.
>   "Roll on. Find another spot."
>   "Move along the edge. Slowly."
>   "Tap when it is tender."
>   = hold upper_trapezius left spot 1 press 1: 35 s, 4 to 2, eased
+25 tick
> roll 0:10 | Left upper back | Move along the edge. Slowly.
+5 rate 5
> roll 0:05 | Left upper back | Move along the edge. Slowly.
+31 tick
> place | Right upper back | Pinch the top of your shoulder.
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"upper_trapezius","side":"left","move":"upper_trapezius_pinch","rolled_seconds":45,"held_seconds":35,"spots":1,"skipped":false}
+3 rate 3
> place | Right upper back | Pinch the top of your shoulder.
+40 tick
> place | Right upper back | Pinch the top of your shoulder.
+40 tick
> place | Right upper back | Pinch the top of your shoulder.
+20 tap
> roll 0:45 | Right upper back | Move along the edge. Slowly.
>   "Move along the edge. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Right upper back | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Right upper back | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Right upper back | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> roll 0:35 | Right upper back | Move along the edge. Slowly.
>   "Roll on. Find another spot."
>   "Move along the edge. Slowly."
>   "Tap when it is tender."
>   = hold upper_trapezius right spot 1 press 1: 35 s, 4 to 2, eased
+25 tick
> roll 0:10 | Right upper back | Move along the edge. Slowly.
+5 rate 5
> roll 0:05 | Right upper back | Move along the edge. Slowly.
+31 tick
> place | Left upper back | Sit on your hand. Tilt away.
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"upper_trapezius","side":"right","move":"upper_trapezius_pinch","rolled_seconds":45,"held_seconds":35,"spots":1,"skipped":false}
+3 rate 3
> place | Left upper back | Sit on your hand. Tilt away.
+40 tick
> place | Left upper back | Sit on your hand. Tilt away.
+40 tick
> place | Left upper back | Sit on your hand. Tilt away.
+20 tap
> stretch 0:30 | Left upper back | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Left upper back | Stretch and hold.
+4 rate 4
> stretch 0:16 | Left upper back | Stretch and hold.
+35 tap
> stretch 0:19 | Left upper back | Stretch and hold.
+3 rate 2
> stretch 0:16 | Left upper back | Stretch and hold.
+25 tick
> place | Right upper back | Sit on your hand. Tilt away.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"upper_trapezius","side":"left","stretch":"trapezius_ear_to_shoulder","held_seconds":60,"skipped":false}
+5 rate 5
> place | Right upper back | Sit on your hand. Tilt away.
+31 tick
> place | Right upper back | Sit on your hand. Tilt away.
+3 rate 3
> place | Right upper back | Sit on your hand. Tilt away.
+40 tick
> place | Right upper back | Sit on your hand. Tilt away.
+40 tick
> place | Right upper back | Sit on your hand. Tilt away.
+20 tap
> stretch 0:30 | Right upper back | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Right upper back | Stretch and hold.
+4 rate 4
> stretch 0:16 | Right upper back | Stretch and hold.
+35 tap
> stretch 0:19 | Right upper back | Stretch and hold.
+3 rate 2
> stretch 0:16 | Right upper back | Stretch and hold.
+25 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"upper_trapezius","side":"right","stretch":"trapezius_ear_to_shoulder","held_seconds":60,"skipped":false}
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
>   = session_ended {"session":"01a20244-e800-7000-8000-000000000000","outcome":"finished","steps_done":8,"pressed_seconds":380,"stretched_seconds":240}
end
progress
> session 2026-11-22 upper_back rest_day: finished, pressed 6:20, stretched 4:00, 6 holds, tenderness 43 to 23 tenths
> week of 2026-11-16: 1 sessions, pressed 6:20, stretched 4:00
> levator_scapulae left: today 1:50, week 1:50 of 9:00, stretched 1:00 of 10:00, last hold 5 to 3
> levator_scapulae right: today 1:50, week 1:50 of 9:00, stretched 1:00 of 10:00, last hold 5 to 3
> upper_trapezius left: today 1:20, week 1:20 of 9:00, stretched 1:00 of 10:00, last hold 4 to 2
> upper_trapezius right: today 1:20, week 1:20 of 9:00, stretched 1:00 of 10:00, last hold 4 to 2
> upper_back: Treated today.
> Tenderness under the ball falls within minutes, for a while. Whether daily pain falls too, these numbers cannot say.
journal
> 17 records, 895c54ca27822777, read back equal
