# A session of the region hips from the first question to the history.
at 2026-11-22T09:00:00+01:00
answer all no
screen hips
> go: Nothing you told speaks against pressing gently and listening to your body.
> hips: go
> cleared
plan region=hips side=both moment=rest_day minutes=20
> 12 steps, about 19:12
> press Left hip: front thigh muscle (rectus femoris) [front_thigh_ball_face_down] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the hips. Deep in the front of the knee and around the kneecap, and low on the front of the thigh, often worse at night. It may spread over the whole front of the thigh. [pressing_lessens_tenderness]
> press Right hip: front thigh muscle (rectus femoris) [front_thigh_ball_face_down] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left hip: front thigh muscle (rectus femoris) [front_thigh_standing]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right hip: front thigh muscle (rectus femoris) [front_thigh_standing]: 2 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left hip: front pocket muscle (tensor fasciae latae) [tfl_ball_side_lying] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the hips. At the outer hip, over the big bone, and down the front and outside of the thigh, sometimes as far as the knee. It feels much like hip joint or outer-hip tendon trouble. [pressing_lessens_tenderness]
> press Right hip: front pocket muscle (tensor fasciae latae) [tfl_ball_side_lying] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left hip: front pocket muscle (tensor fasciae latae) [tfl_cross_lean]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right hip: front pocket muscle (tensor fasciae latae) [tfl_cross_lean]: 2 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left hip: deep hip flexor, psoas and iliacus (iliopsoas) [iliacus_fingertips] hands: roll 45, hold 30 or 30, 1 press, 1 spot, at most 3 of 10, 180 in all, gentle
>   why: It is one of the usual sore muscles of the hips. In a band up and down the low back on the same side, as far as the area beside the base of the spine and the upper inner buttock. From its lower end, in the groin and the front inner thigh. [pressing_lessens_tenderness]
> press Right hip: deep hip flexor, psoas and iliacus (iliopsoas) [iliacus_fingertips] hands: roll 45, hold 30 or 30, 1 press, 1 spot, at most 3 of 10, 180 in all, gentle
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left hip: deep hip flexor, psoas and iliacus (iliopsoas) [hip_flexor_standing_lunge]: 2 x 30, gentle
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right hip: deep hip flexor, psoas and iliacus (iliopsoas) [hip_flexor_standing_lunge]: 2 x 30, gentle
>   why: The same on the other side: you asked for both. [stretch_enough]
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
session
> place | Left hip | Ball under the front of your thigh.
>   "Left hip. Front thigh muscle."
>   "Ball under the front of your thigh."
>   "Tap anywhere when you are ready."
>   = session_started {"session":"01a20244-e800-7000-8000-000000000000","atlas_version":"story","regions":["hips"],"moment":"rest_day","planned_seconds":1152,"steps":12}
+20 tap
> roll 0:45 | Left hip | Roll up towards the hip. Slowly.
>   "Roll up towards the hip. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Left hip | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Left hip | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Left hip | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> place | Right hip | Ball under the front of your thigh.
>   "Right hip. Front thigh muscle."
>   "Ball under the front of your thigh."
>   "Tap anywhere when you are ready."
>   = hold rectus_femoris left spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"rectus_femoris","side":"left","move":"front_thigh_ball_face_down","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Right hip | Ball under the front of your thigh.
+5 rate 5
> place | Right hip | Ball under the front of your thigh.
+31 tick
> place | Right hip | Ball under the front of your thigh.
+3 rate 3
> place | Right hip | Ball under the front of your thigh.
+40 tick
> place | Right hip | Ball under the front of your thigh.
+40 tick
> place | Right hip | Ball under the front of your thigh.
+20 tap
> roll 0:45 | Right hip | Roll up towards the hip. Slowly.
>   "Roll up towards the hip. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Right hip | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Right hip | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Right hip | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> place | Left hip | Heel to buttock, tail tucked under.
>   "Left hip. Front thigh muscle."
>   "Heel to buttock, tail tucked under."
>   "Tap anywhere when you are ready."
>   = hold rectus_femoris right spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"rectus_femoris","side":"right","move":"front_thigh_ball_face_down","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Left hip | Heel to buttock, tail tucked under.
+5 rate 5
> place | Left hip | Heel to buttock, tail tucked under.
+31 tick
> place | Left hip | Heel to buttock, tail tucked under.
+3 rate 3
> place | Left hip | Heel to buttock, tail tucked under.
+40 tick
> place | Left hip | Heel to buttock, tail tucked under.
+40 tick
> place | Left hip | Heel to buttock, tail tucked under.
+20 tap
> stretch 0:30 | Left hip | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Left hip | Stretch and hold.
+4 rate 4
> stretch 0:16 | Left hip | Stretch and hold.
+35 tap
> stretch 0:19 | Left hip | Stretch and hold.
+3 rate 2
> stretch 0:16 | Left hip | Stretch and hold.
+25 tick
> place | Right hip | Heel to buttock, tail tucked under.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"rectus_femoris","side":"left","stretch":"front_thigh_standing","held_seconds":60,"skipped":false}
+5 rate 5
> place | Right hip | Heel to buttock, tail tucked under.
+31 tick
> place | Right hip | Heel to buttock, tail tucked under.
+3 rate 3
> place | Right hip | Heel to buttock, tail tucked under.
+40 tick
> place | Right hip | Heel to buttock, tail tucked under.
+40 tick
> place | Right hip | Heel to buttock, tail tucked under.
+20 tap
> stretch 0:30 | Right hip | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Right hip | Stretch and hold.
+4 rate 4
> stretch 0:16 | Right hip | Stretch and hold.
+35 tap
> stretch 0:19 | Right hip | Stretch and hold.
+3 rate 2
> stretch 0:16 | Right hip | Stretch and hold.
+25 tick
> place | Left hip | Ball at your front pocket.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"rectus_femoris","side":"right","stretch":"front_thigh_standing","held_seconds":60,"skipped":false}
+5 rate 5
> place | Left hip | Ball at your front pocket.
+31 tick
> place | Left hip | Ball at your front pocket.
+3 rate 3
> place | Left hip | Ball at your front pocket.
+40 tick
> place | Left hip | Ball at your front pocket.
+40 tick
> place | Left hip | Ball at your front pocket.
+20 tap
> roll 0:45 | Left hip | Small rolls, up and down. Slowly.
>   "Small rolls, up and down. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Left hip | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Left hip | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Left hip | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> place | Right hip | Ball at your front pocket.
>   "Right hip. Front pocket muscle."
>   "Ball at your front pocket."
>   "Tap anywhere when you are ready."
>   = hold tensor_fasciae_latae left spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"tensor_fasciae_latae","side":"left","move":"tfl_ball_side_lying","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Right hip | Ball at your front pocket.
+5 rate 5
> place | Right hip | Ball at your front pocket.
+31 tick
> place | Right hip | Ball at your front pocket.
+3 rate 3
> place | Right hip | Ball at your front pocket.
+40 tick
> place | Right hip | Ball at your front pocket.
+40 tick
> place | Right hip | Ball at your front pocket.
+20 tap
> roll 0:45 | Right hip | Small rolls, up and down. Slowly.
>   "Small rolls, up and down. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Right hip | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> hold 1:30 | Right hip | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+35 tap
> rate_after 0:20 | Right hip | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> place | Left hip | Cross behind, hip to the wall.
>   "Left hip. Front pocket muscle."
>   "Cross behind, hip to the wall."
>   "Tap anywhere when you are ready."
>   = hold tensor_fasciae_latae right spot 1 press 1: 35 s, 4 to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"tensor_fasciae_latae","side":"right","move":"tfl_ball_side_lying","rolled_seconds":10,"held_seconds":35,"spots":1,"skipped":false}
+25 tick
> place | Left hip | Cross behind, hip to the wall.
+5 rate 5
> place | Left hip | Cross behind, hip to the wall.
+31 tick
> place | Left hip | Cross behind, hip to the wall.
+3 rate 3
> place | Left hip | Cross behind, hip to the wall.
+40 tick
> place | Left hip | Cross behind, hip to the wall.
+40 tick
> place | Left hip | Cross behind, hip to the wall.
+20 tap
> stretch 0:30 | Left hip | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Left hip | Stretch and hold.
+4 rate 4
> stretch 0:16 | Left hip | Stretch and hold.
+35 tap
> stretch 0:19 | Left hip | Stretch and hold.
+3 rate 2
> stretch 0:16 | Left hip | Stretch and hold.
+25 tick
> place | Right hip | Cross behind, hip to the wall.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"tensor_fasciae_latae","side":"left","stretch":"tfl_cross_lean","held_seconds":60,"skipped":false}
+5 rate 5
> place | Right hip | Cross behind, hip to the wall.
+31 tick
> place | Right hip | Cross behind, hip to the wall.
+3 rate 3
> place | Right hip | Cross behind, hip to the wall.
+40 tick
> place | Right hip | Cross behind, hip to the wall.
+40 tick
> place | Right hip | Cross behind, hip to the wall.
+20 tap
> stretch 0:30 | Right hip | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Right hip | Stretch and hold.
+4 rate 4
> stretch 0:16 | Right hip | Stretch and hold.
+35 tap
> stretch 0:19 | Right hip | Stretch and hold.
+3 rate 2
> stretch 0:16 | Right hip | Stretch and hold.
+25 tick
> place | Left hip | Fingertips just inside the rim.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"tensor_fasciae_latae","side":"right","stretch":"tfl_cross_lean","held_seconds":60,"skipped":false}
+5 rate 5
> place | Left hip | Fingertips just inside the rim.
+31 tick
> place | Left hip | Fingertips just inside the rim.
+3 rate 3
> place | Left hip | Fingertips just inside the rim.
+40 tick
> place | Left hip | Fingertips just inside the rim.
+40 tick
> place | Left hip | Fingertips just inside the rim.
+20 tap
> roll 0:45 | Left hip | Slide the heel away. Slowly.
>   "Slide the heel away. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Left hip | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> rate 0:20 | Left hip | How tender is it?
>   "Too much. Lighter, until three or less."
+35 tap
> rate_after 0:20 | Left hip | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> place | Right hip | Fingertips just inside the rim.
>   "Right hip. Deep hip flexor, psoas and iliacus."
>   "Fingertips just inside the rim."
>   "Tap anywhere when you are ready."
>   = hold iliopsoas left spot 1 press 1: 15 s, ? to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"iliopsoas","side":"left","move":"iliacus_fingertips","rolled_seconds":10,"held_seconds":15,"spots":1,"skipped":false}
+25 tick
> place | Right hip | Fingertips just inside the rim.
+5 rate 5
> place | Right hip | Fingertips just inside the rim.
+31 tick
> place | Right hip | Fingertips just inside the rim.
+3 rate 3
> place | Right hip | Fingertips just inside the rim.
+40 tick
> place | Right hip | Fingertips just inside the rim.
+40 tick
> place | Right hip | Fingertips just inside the rim.
+20 tap
> roll 0:45 | Right hip | Slide the heel away. Slowly.
>   "Slide the heel away. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Right hip | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> rate 0:20 | Right hip | How tender is it?
>   "Too much. Lighter, until three or less."
+35 tap
> rate_after 0:20 | Right hip | How tender is it now?
>   "Ease off. How tender is it now?"
+3 rate 2
> place | Left hip | Long step, squeeze the buttock.
>   "Left hip. Deep hip flexor, psoas and iliacus."
>   "Long step, squeeze the buttock."
>   "Tap anywhere when you are ready."
>   = hold iliopsoas right spot 1 press 1: 15 s, ? to 2, eased
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"iliopsoas","side":"right","move":"iliacus_fingertips","rolled_seconds":10,"held_seconds":15,"spots":1,"skipped":false}
+25 tick
> place | Left hip | Long step, squeeze the buttock.
+5 rate 5
> place | Left hip | Long step, squeeze the buttock.
+31 tick
> place | Left hip | Long step, squeeze the buttock.
+3 rate 3
> place | Left hip | Long step, squeeze the buttock.
+40 tick
> place | Left hip | Long step, squeeze the buttock.
+40 tick
> place | Left hip | Long step, squeeze the buttock.
+20 tap
> stretch 0:30 | Left hip | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Left hip | Stretch and hold.
+4 rate 4
> stretch 0:16 | Left hip | Stretch and hold.
+35 tap
> stretch 0:19 | Left hip | Stretch and hold.
+3 rate 2
> stretch 0:16 | Left hip | Stretch and hold.
+25 tick
> place | Right hip | Long step, squeeze the buttock.
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"iliopsoas","side":"left","stretch":"hip_flexor_standing_lunge","held_seconds":60,"skipped":false}
+5 rate 5
> place | Right hip | Long step, squeeze the buttock.
+31 tick
> place | Right hip | Long step, squeeze the buttock.
+3 rate 3
> place | Right hip | Long step, squeeze the buttock.
+40 tick
> place | Right hip | Long step, squeeze the buttock.
+40 tick
> place | Right hip | Long step, squeeze the buttock.
+20 tap
> stretch 0:30 | Right hip | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Right hip | Stretch and hold.
+4 rate 4
> stretch 0:16 | Right hip | Stretch and hold.
+35 tap
> stretch 0:19 | Right hip | Stretch and hold.
+3 rate 2
> stretch 0:16 | Right hip | Stretch and hold.
+25 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"iliopsoas","side":"right","stretch":"hip_flexor_standing_lunge","held_seconds":60,"skipped":false}
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
>   = session_ended {"session":"01a20244-e800-7000-8000-000000000000","outcome":"finished","steps_done":12,"pressed_seconds":230,"stretched_seconds":360}
end
progress
> session 2026-11-22 hips rest_day: finished, pressed 3:50, stretched 6:00, 6 holds, tenderness 40 to 20 tenths
> week of 2026-11-16: 1 sessions, pressed 3:50, stretched 6:00
> iliopsoas left: today 0:25, week 0:25 of 9:00, stretched 1:00 of 10:00, last hold ? to ?
> iliopsoas right: today 0:25, week 0:25 of 9:00, stretched 1:00 of 10:00, last hold ? to ?
> rectus_femoris left: today 0:45, week 0:45 of 9:00, stretched 1:00 of 10:00, last hold 4 to 2
> rectus_femoris right: today 0:45, week 0:45 of 9:00, stretched 1:00 of 10:00, last hold 4 to 2
> tensor_fasciae_latae left: today 0:45, week 0:45 of 9:00, stretched 1:00 of 10:00, last hold 4 to 2
> tensor_fasciae_latae right: today 0:45, week 0:45 of 9:00, stretched 1:00 of 10:00, last hold 4 to 2
> hips: Treated today.
> Tenderness under the ball falls within minutes, for a while. Whether daily pain falls too, these numbers cannot say.
journal
> 21 records, 3ba6671718713d99, read back equal
