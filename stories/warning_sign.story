# Tingling under the ball ends the session at once and says what to do.
at 2026-11-22T12:00:00Z
answer all no
screen glutes
> go: Nothing you told speaks against pressing gently and listening to your body.
> glutes: go
> cleared
plan region=glutes side=left moment=rest_day minutes=10
> 7 steps, about 9:41
> press Left glute: big buttock muscle (gluteus maximus) [glute_ball_sitting] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the glutes. In the buttock: beside the cleft and the base of the spine, over the whole cheek, like sitting on a nail, or at the tailbone. It may spread to the top of the back of the thigh, but mostly stays in the buttock. [pressing_lessens_tenderness]
> stretch Left glute: big buttock muscle (gluteus maximus) [glute_knee_to_shoulder]: 1 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> press Left glute: side buttock muscle (gluteus medius) [glute_medius_ball_sitting] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the glutes. Along the rim of the pelvis, beside and over the base of the spine, in the buttock and down the back and outside of the upper thigh. From its front part, low in the back on both sides. [pressing_lessens_tenderness]
> stretch Left glute: side buttock muscle (gluteus medius) [figure_four_lying]: 1 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> press Left glute: small deep buttock muscle (gluteus minimus) [glute_medius_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the glutes. From its front part: low in the outer buttock, down the outside of the thigh and the lower leg to the ankle. From its back part: low in the buttock, down the back of the thigh and into the calf. It can feel just like sciatica. [pressing_lessens_tenderness]
> stretch Left glute: small deep buttock muscle (gluteus minimus) [figure_four_chair]: 1 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> press Left glute: pear-shaped deep buttock muscle (piriformis) [outer_buttock_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the glutes. Beside the base of the spine, across the buttock and at the back of the outer hip. It may spread down the upper back of the thigh. [pressing_lessens_tenderness]
> left out short deep hip turners (obturator internus, gemelli and quadratus femoris): There is not enough time for it today. It comes first next time.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
session
> place | Left glute | Ball under the upper outer buttock.
>   "Left glute. Big buttock muscle."
>   "Ball under the upper outer buttock."
>   "Tap anywhere when you are ready."
>   = session_started {"session":"01a20320-a200-7000-8000-000000000000","atlas_version":"story","regions":["glutes"],"moment":"rest_day","planned_seconds":581,"steps":7}
+30 tap
> roll 0:45 | Left glute | Small rolls outward. Slowly.
>   "Small rolls outward. Slowly."
>   "Tap when it is tender."
+12 tap
> rate 0:20 | Left glute | How tender is it?
>   "How tender, nought to ten?"
+4 rate 5
> hold 0:30 | Left glute | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+10 sign tingling_or_numbness
> stopped | Stopped | Tingling, numbness or a pain that shoots
>   "Come off at once: a nerve is being pressed. If it has not gone within minutes, or a patch stays numb, get medical advice today. Numbness between the legs is an emergency."
>   = hold gluteus_maximus left spot 1 press 1: 10 s, 5 to ?, stopped
>   = press_done {"session":"01a20320-a200-7000-8000-000000000000","muscle":"gluteus_maximus","side":"left","move":"glute_ball_sitting","rolled_seconds":12,"held_seconds":10,"spots":1,"skipped":true}
>   = session_ended {"session":"01a20320-a200-7000-8000-000000000000","outcome":"warning_sign","sign":"tingling_or_numbness","steps_done":0,"pressed_seconds":22,"stretched_seconds":0}
>   clinician: Come off at once: a nerve is being pressed. If it has not gone within minutes, or a patch stays numb, get medical advice today. Numbness between the legs is an emergency.
+5 tap
> stopped | Stopped | Tingling, numbness or a pain that shoots
>   clinician: Come off at once: a nerve is being pressed. If it has not gone within minutes, or a patch stays numb, get medical advice today. Numbness between the legs is an emergency.
end
progress
> session 2026-11-22 glutes rest_day: warning_sign, pressed 0:22, stretched 0:00, 1 holds, tenderness ? to ? tenths
> week of 2026-11-16: 1 sessions, pressed 0:22, stretched 0:00
> gluteus_maximus left: today 0:22, week 0:22 of 9:00, stretched 0:00 of 10:00, last hold ? to ?
> glutes: Treated today.
> Tenderness under the ball falls within minutes, for a while. Whether daily pain falls too, these numbers cannot say.
