# A session of the region upper_back from the first question to the history.
at 2026-11-22T09:00:00+01:00
answer all no
screen upper_back
> go: Nothing you told speaks against pressing gently and listening to your body.
> upper_back: go
> cleared
plan region=upper_back side=both moment=rest_day minutes=20
> 14 steps, about 19:22
> press Left upper back: stiff-neck muscle (levator scapulae) [levator_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the upper back. At the angle where the neck meets the shoulder: the classic stiff neck. It may spread along the inner edge of the shoulder blade and to the back of the shoulder. [neck_pressing_short_term]
> press Right upper back: stiff-neck muscle (levator scapulae) [levator_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [neck_pressing_short_term]
> stretch Left upper back: stiff-neck muscle (levator scapulae) [levator_armpit]: 1 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right upper back: stiff-neck muscle (levator scapulae) [levator_armpit]: 1 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left upper back: top-of-shoulder muscle (trapezius, descending part) [upper_trapezius_pinch] hands: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the upper back. Up the side of the neck to behind the ear, at the temple, and at the angle of the jaw. Another spot is felt at the base of the skull. It may spread behind the eye or to the lower back teeth. [press_30_to_90]
> press Right upper back: top-of-shoulder muscle (trapezius, descending part) [upper_trapezius_pinch] hands: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [press_30_to_90]
> stretch Left upper back: top-of-shoulder muscle (trapezius, descending part) [trapezius_ear_to_shoulder]: 1 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right upper back: top-of-shoulder muscle (trapezius, descending part) [trapezius_ear_to_shoulder]: 1 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left upper back: muscles between spine and shoulder blade (rhomboid major and minor) [blade_edge_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the upper back. Along the inner edge of the shoulder blade, between blade and spine. It may spread above the blade, but not into the arm. [home_press_then_stretch]
> press Right upper back: muscles between spine and shoulder blade (rhomboid major and minor) [blade_edge_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [home_press_then_stretch]
> stretch Left upper back: muscles between spine and shoulder blade (rhomboid major and minor) [hug_and_round]: 1 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right upper back: muscles between spine and shoulder blade (rhomboid major and minor) [hug_and_round]: 1 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left upper back: middle back-of-shoulder muscle (trapezius, transverse part) [blade_edge_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the upper back. As a burning between spine and shoulder blade. It may be felt at the tip of the shoulder. [home_press_then_stretch]
> press Right upper back: middle back-of-shoulder muscle (trapezius, transverse part) [blade_edge_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [home_press_then_stretch]
> left out rib muscle under the shoulder blade (serratus posterior superior): There is not enough time for it today. It comes first next time.
> left out ropes of muscle beside the spine (iliocostalis and longissimus thoracis): There is not enough time for it today. It comes first next time.
> left out lower back-of-shoulder muscle (trapezius, ascending part): There is not enough time for it today. It comes first next time.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
session
> place | Left upper back | Ball at the blade's upper inner corner.
>   "Left upper back. Stiff-neck muscle."
>   "Ball at the blade's upper inner corner."
>   "Tap anywhere when you are ready."
>   = session_started {"session":"01a20244-e800-7000-8000-000000000000","atlas_version":"story","regions":["upper_back"],"moment":"rest_day","planned_seconds":1162,"steps":14}
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
> place | Right upper back | Ball at the blade's upper inner corner.
>   "Right upper back. Stiff-neck muscle."
>   "Ball at the blade's upper inner corner."
>   "Tap anywhere when you are ready."
>   = hold levator_scapulae left spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"levator_scapulae","side":"left","move":"levator_ball_wall","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Right upper back | Ball at the blade's upper inner corner.
+5 rate 5
> place | Right upper back | Ball at the blade's upper inner corner.
+31 tick
> place | Right upper back | Ball at the blade's upper inner corner.
+3 rate 3
> place | Right upper back | Ball at the blade's upper inner corner.
+40 tick
> place | Right upper back | Ball at the blade's upper inner corner.
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
> place | Left upper back | Look into the opposite armpit.
>   "Left upper back. Stiff-neck muscle."
>   "Look into the opposite armpit."
>   "Tap anywhere when you are ready."
>   = hold levator_scapulae right spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"levator_scapulae","side":"right","move":"levator_ball_wall","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Left upper back | Look into the opposite armpit.
+5 rate 5
> place | Left upper back | Look into the opposite armpit.
+31 tick
> place | Left upper back | Look into the opposite armpit.
+3 rate 3
> place | Left upper back | Look into the opposite armpit.
+40 tick
> place | Left upper back | Look into the opposite armpit.
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
> stretch 0:30 | Right upper back | Stretch and hold.
>   "Stretch and hold. Mild pull only."
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"levator_scapulae","side":"left","stretch":"levator_armpit","held_seconds":30,"skipped":false}
+3 rate 2
> stretch 0:27 | Right upper back | Stretch and hold.
+25 tick
> stretch 0:02 | Right upper back | Stretch and hold.
+5 rate 5
> place | Left upper back | Pinch the top of your shoulder.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"levator_scapulae","side":"right","stretch":"levator_armpit","held_seconds":30,"skipped":false}
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
> place | Right upper back | Pinch the top of your shoulder.
>   "Right upper back. Top-of-shoulder muscle."
>   "Pinch the top of your shoulder."
>   "Tap anywhere when you are ready."
>   = hold upper_trapezius left spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"upper_trapezius","side":"left","move":"upper_trapezius_pinch","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Right upper back | Pinch the top of your shoulder.
+5 rate 5
> place | Right upper back | Pinch the top of your shoulder.
+31 tick
> place | Right upper back | Pinch the top of your shoulder.
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
> place | Left upper back | Sit on your hand. Tilt away.
>   "Left upper back. Top-of-shoulder muscle."
>   "Sit on your hand. Tilt away."
>   "Tap anywhere when you are ready."
>   = hold upper_trapezius right spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"upper_trapezius","side":"right","move":"upper_trapezius_pinch","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Left upper back | Sit on your hand. Tilt away.
+5 rate 5
> place | Left upper back | Sit on your hand. Tilt away.
+31 tick
> place | Left upper back | Sit on your hand. Tilt away.
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
> stretch 0:30 | Right upper back | Stretch and hold.
>   "Stretch and hold. Mild pull only."
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"upper_trapezius","side":"left","stretch":"trapezius_ear_to_shoulder","held_seconds":30,"skipped":false}
+3 rate 2
> stretch 0:27 | Right upper back | Stretch and hold.
+25 tick
> stretch 0:02 | Right upper back | Stretch and hold.
+5 rate 5
> place | Left upper back | Ball between spine and shoulder blade.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"upper_trapezius","side":"right","stretch":"trapezius_ear_to_shoulder","held_seconds":30,"skipped":false}
+31 tick
> place | Left upper back | Ball between spine and shoulder blade.
+3 rate 3
> place | Left upper back | Ball between spine and shoulder blade.
+40 tick
> place | Left upper back | Ball between spine and shoulder blade.
+40 tick
> place | Left upper back | Ball between spine and shoulder blade.
+20 tap
> roll 0:45 | Left upper back | Bend your knees. Roll beside the spine.
>   "Bend your knees. Roll beside the spine."
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
> place | Right upper back | Ball between spine and shoulder blade.
>   "Right upper back. Muscles between spine and shoulder blade."
>   "Ball between spine and shoulder blade."
>   "Tap anywhere when you are ready."
>   = hold rhomboids left spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"rhomboids","side":"left","move":"blade_edge_ball_wall","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Right upper back | Ball between spine and shoulder blade.
+5 rate 5
> place | Right upper back | Ball between spine and shoulder blade.
+31 tick
> place | Right upper back | Ball between spine and shoulder blade.
+3 rate 3
> place | Right upper back | Ball between spine and shoulder blade.
+40 tick
> place | Right upper back | Ball between spine and shoulder blade.
+40 tick
> place | Right upper back | Ball between spine and shoulder blade.
+20 tap
> roll 0:45 | Right upper back | Bend your knees. Roll beside the spine.
>   "Bend your knees. Roll beside the spine."
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
> place | Left upper back | Hug yourself, round your upper back.
>   "Left upper back. Muscles between spine and shoulder blade."
>   "Hug yourself, round your upper back."
>   "Tap anywhere when you are ready."
>   = hold rhomboids right spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"rhomboids","side":"right","move":"blade_edge_ball_wall","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Left upper back | Hug yourself, round your upper back.
+5 rate 5
> place | Left upper back | Hug yourself, round your upper back.
+31 tick
> place | Left upper back | Hug yourself, round your upper back.
+3 rate 3
> place | Left upper back | Hug yourself, round your upper back.
+40 tick
> place | Left upper back | Hug yourself, round your upper back.
+40 tick
> place | Left upper back | Hug yourself, round your upper back.
+20 tap
> stretch 0:30 | Left upper back | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Left upper back | Stretch and hold.
+4 rate 4
> stretch 0:16 | Left upper back | Stretch and hold.
+35 tap
> stretch 0:30 | Right upper back | Stretch and hold.
>   "Stretch and hold. Mild pull only."
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"rhomboids","side":"left","stretch":"hug_and_round","held_seconds":30,"skipped":false}
+3 rate 2
> stretch 0:27 | Right upper back | Stretch and hold.
+25 tick
> stretch 0:02 | Right upper back | Stretch and hold.
+5 rate 5
> place | Left upper back | Ball between spine and shoulder blade.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"rhomboids","side":"right","stretch":"hug_and_round","held_seconds":30,"skipped":false}
+31 tick
> place | Left upper back | Ball between spine and shoulder blade.
+3 rate 3
> place | Left upper back | Ball between spine and shoulder blade.
+40 tick
> place | Left upper back | Ball between spine and shoulder blade.
+40 tick
> place | Left upper back | Ball between spine and shoulder blade.
+20 tap
> roll 0:45 | Left upper back | Bend your knees. Roll beside the spine.
>   "Bend your knees. Roll beside the spine."
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
> place | Right upper back | Ball between spine and shoulder blade.
>   "Right upper back. Middle back-of-shoulder muscle."
>   "Ball between spine and shoulder blade."
>   "Tap anywhere when you are ready."
>   = hold middle_trapezius left spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"middle_trapezius","side":"left","move":"blade_edge_ball_wall","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Right upper back | Ball between spine and shoulder blade.
+5 rate 5
> place | Right upper back | Ball between spine and shoulder blade.
+31 tick
> place | Right upper back | Ball between spine and shoulder blade.
+3 rate 3
> place | Right upper back | Ball between spine and shoulder blade.
+40 tick
> place | Right upper back | Ball between spine and shoulder blade.
+40 tick
> place | Right upper back | Ball between spine and shoulder blade.
+20 tap
> roll 0:45 | Right upper back | Bend your knees. Roll beside the spine.
>   "Bend your knees. Roll beside the spine."
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
> check | One last question | Any new numbness, weakness, dizziness or colour change?
>   "Any numbness, weakness, dizziness or colour change?"
>   = hold middle_trapezius right spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"middle_trapezius","side":"right","move":"blade_edge_ball_wall","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
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
> session 2026-11-22 upper_back rest_day: finished, pressed 6:00, stretched 3:00, 8 holds, tenderness 40 to 20 tenths
> week of 2026-11-16: 1 sessions, pressed 6:00, stretched 3:00
> levator_scapulae left: today 0:45, week 0:45 of 9:00, stretched 0:30 of 10:00, last hold 4 to 2
> levator_scapulae right: today 0:45, week 0:45 of 9:00, stretched 0:30 of 10:00, last hold 4 to 2
> middle_trapezius left: today 0:45, week 0:45 of 9:00, stretched 0:00 of 10:00, last hold 4 to 2
> middle_trapezius right: today 0:45, week 0:45 of 9:00, stretched 0:00 of 10:00, last hold 4 to 2
> rhomboids left: today 0:45, week 0:45 of 9:00, stretched 0:30 of 10:00, last hold 4 to 2
> rhomboids right: today 0:45, week 0:45 of 9:00, stretched 0:30 of 10:00, last hold 4 to 2
> upper_trapezius left: today 0:45, week 0:45 of 9:00, stretched 0:30 of 10:00, last hold 4 to 2
> upper_trapezius right: today 0:45, week 0:45 of 9:00, stretched 0:30 of 10:00, last hold 4 to 2
> upper_back: Treated today.
> Tenderness under the ball falls within minutes, for a while. Whether daily pain falls too, these numbers cannot say.
journal
> 25 records, 60f039f8efa38fc0, read back equal
