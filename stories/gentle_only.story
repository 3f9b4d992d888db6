# Blood thinners, and a clinician has said that self-massage is fine: a soft ball, short holds, light
# moves only.
at 2026-11-22T12:00:00Z
answer all no
answer blood_thinner yes
screen glutes
> clinician: Do not press here for now. See below what to do first.
> glutes: clinician
>   clinician blood_thinner (Glutes): Ask your doctor or pharmacist once before you start; after that, gentle only.
> not cleared
plan region=glutes
> ! not_safe: Do not press here for now. See below what to do first. | Ask your doctor or pharmacist once before you start; after that, gentle only.
answer blood_thinner cleared
screen glutes
> gentle: Gentle only: a soft tool, light pressure, short holds.
> glutes: gentle
>   gentle blood_thinner (Glutes): Ask your doctor or pharmacist once before you start; after that, gentle only.
> cleared
plan region=glutes minutes=15 tool=firm_ball
> 4 steps, about 5:28
> stretch Left glute: big buttock muscle (gluteus maximus) [glute_knee_to_shoulder]: 2 x 30, gentle
>   why: It is one of the usual sore muscles of the glutes. In the buttock: beside the cleft and the base of the spine, over the whole cheek, like sitting on a nail, or at the tailbone. It may spread to the top of the back of the thigh, but mostly stays in the buttock. It is not pressed here, so the stretch stands alone. [stretch_enough]
> stretch Right glute: big buttock muscle (gluteus maximus) [glute_knee_to_shoulder]: 2 x 30, gentle
>   why: The same on the other side: you asked for both. [stretch_enough]
> stretch Left glute: side buttock muscle (gluteus medius) [figure_four_lying]: 2 x 30, gentle
>   why: It is one of the usual sore muscles of the glutes. Along the rim of the pelvis, beside and over the base of the spine, in the buttock and down the back and outside of the upper thigh. From its front part, low in the back on both sides. It is not pressed here, so the stretch stands alone. [stretch_enough]
> stretch Right glute: side buttock muscle (gluteus medius) [figure_four_lying]: 2 x 30, gentle
>   why: The same on the other side: you asked for both. [stretch_enough]
> left out big buttock muscle (gluteus maximus): Gentle work here needs a soft ball.
> left out side buttock muscle (gluteus medius): Gentle work here needs a soft ball.
> left out short deep hip turners (obturator internus, gemelli and quadratus femoris): There is not enough time for it today. It comes first next time.
> left out pear-shaped deep buttock muscle (piriformis): There is not enough time for it today. It comes first next time.
> left out small deep buttock muscle (gluteus minimus): There is not enough time for it today. It comes first next time.
> note: Glutes: gentle only, because of your safety answers. Soft tool, at most 3 of 10, short holds.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=glutes minutes=15 tool=soft_ball
> 4 steps, about 7:44
> press Left glute: big buttock muscle (gluteus maximus) [glute_ball_wall] soft_ball: roll 45, hold 30 or 30, 1 press, 2 spot, at most 3 of 10, 180 in all, gentle
>   why: It is one of the usual sore muscles of the glutes. In the buttock: beside the cleft and the base of the spine, over the whole cheek, like sitting on a nail, or at the tailbone. It may spread to the top of the back of the thigh, but mostly stays in the buttock. [pressing_lessens_tenderness]
> press Right glute: big buttock muscle (gluteus maximus) [glute_ball_wall] soft_ball: roll 45, hold 30 or 30, 1 press, 2 spot, at most 3 of 10, 180 in all, gentle
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left glute: big buttock muscle (gluteus maximus) [glute_knee_to_shoulder]: 2 x 30, gentle
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right glute: big buttock muscle (gluteus maximus) [glute_knee_to_shoulder]: 2 x 30, gentle
>   why: The same on the other side: you asked for both. [stretch_enough]
> left out short deep hip turners (obturator internus, gemelli and quadratus femoris): There is not enough time for it today. It comes first next time.
> left out pear-shaped deep buttock muscle (piriformis): There is not enough time for it today. It comes first next time.
> left out small deep buttock muscle (gluteus minimus): There is not enough time for it today. It comes first next time.
> left out side buttock muscle (gluteus medius): There is not enough time for it today. It comes first next time.
> note: Glutes: gentle only, because of your safety answers. Soft tool, at most 3 of 10, short holds.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
session
> place | Left glute | Ball on the upper outer buttock.
>   "Left glute. Big buttock muscle."
>   "Ball on the upper outer buttock."
>   "Tap anywhere when you are ready."
>   = session_started {"session":"01a20320-a200-7000-8000-000000000000","atlas_version":"story","regions":["glutes"],"moment":"rest_day","planned_seconds":464,"steps":4}
+20 tap
> roll 0:45 | Left glute | Small sways, side to side. Slowly.
>   "Small sways, side to side. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Left glute | How tender is it?
>   "How tender, nought to ten?"
+4 rate 4
> rate 0:20 | Left glute | How tender is it?
>   "Too much. Lighter, until three or less."
+4 rate 3
> hold 0:30 | Left glute | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+30 tick
> rate_after 0:20 | Left glute | How tender is it now?
+3 rate 2
> roll 0:35 | Left glute | Small sways, side to side. Slowly.
>   "Roll on. Find another spot."
>   "Small sways, side to side. Slowly."
>   "Tap when it is tender."
>   = hold gluteus_maximus left spot 1 press 1: 30 s, 3 to 2, time
+0 stop
> stopped | Stopped | The session has ended.
>   "Stopped. What you did is kept."
>   = press_done {"session":"01a20320-a200-7000-8000-000000000000","muscle":"gluteus_maximus","side":"left","move":"glute_ball_wall","rolled_seconds":10,"held_seconds":30,"spots":1,"skipped":true}
>   = session_ended {"session":"01a20320-a200-7000-8000-000000000000","outcome":"stopped","steps_done":0,"pressed_seconds":40,"stretched_seconds":0}
end
