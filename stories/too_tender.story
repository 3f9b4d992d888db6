# Above six of ten the ball is eased off; still above, the spot is left alone. Too much in a hold does
# the same. A spot that does not ease is not pressed again.
at 2026-11-22T12:00:00Z
answer all no
screen upper_back
> go: Nothing you told speaks against pressing gently and listening to your body.
> upper_back: go
> cleared
plan region=upper_back muscle=levator_scapulae side=right moment=after_workout minutes=8
> 2 steps, about 6:07
> press Right upper back: stiff-neck muscle (levator scapulae) [levator_ball_wall] firm_ball: roll 60, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the upper back. At the angle where the neck meets the shoulder: the classic stiff neck. It may spread along the inner edge of the shoulder blade and to the back of the shoulder. [neck_pressing_short_term]
> stretch Right upper back: stiff-neck muscle (levator scapulae) [levator_armpit]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> note: There is time now. Rolling after sport slightly lessens soreness; the holds and the stretch are for the sore spot. Stretching itself does not speed recovery.
session
> place | Right upper back | Ball at the blade's upper inner corner.
>   "Right upper back. Stiff-neck muscle."
>   "Ball at the blade's upper inner corner."
>   "Tap anywhere when you are ready."
>   = session_started {"session":"01a20320-a200-7000-8000-000000000000","atlas_version":"story","regions":["upper_back"],"moment":"after_workout","planned_seconds":367,"steps":2}
+30 tap
> roll 1:00 | Right upper back | Roll slowly inward. Stop before the spine.
>   "Roll slowly inward. Stop before the spine."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Right upper back | How tender is it?
>   "How tender, nought to ten?"
+5 rate 8
> rate 0:20 | Right upper back | How tender is it?
>   "Too much. Lighter, until five or less."
+8 rate 7
> roll 0:50 | Right upper back | Roll slowly inward. Stop before the spine.
>   "Leave this spot alone today."
>   "Roll on. Find another spot."
>   "Roll slowly inward. Stop before the spine."
>   "Tap when it is tender."
>   = hold levator_scapulae right spot 1 press 1: 0 s, 7 to ?, too_much
+10 tap
> rate 0:20 | Right upper back | How tender is it?
>   "How tender, nought to ten?"
+4 rate 6
> hold 0:30 | Right upper back | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+6 too_much
> hold 0:24 | Right upper back | Hold still. Breathe out slowly.
>   "Too much. Lighter, until five or less."
+6 too_much
> place | Right upper back | Look into the opposite armpit.
>   "Leave this spot alone today."
>   "Right upper back. Stiff-neck muscle."
>   "Look into the opposite armpit."
>   "Tap anywhere when you are ready."
>   = hold levator_scapulae right spot 2 press 1: 12 s, 6 to ?, too_much
>   = press_done {"session":"01a20320-a200-7000-8000-000000000000","muscle":"levator_scapulae","side":"right","move":"levator_ball_wall","rolled_seconds":20,"held_seconds":12,"spots":2,"skipped":false}
+0 back
> place | Right upper back | Look into the opposite armpit.
>   "Right upper back. Stiff-neck muscle."
>   "Look into the opposite armpit."
>   "Tap anywhere when you are ready."
+20 tap
> stretch 0:30 | Right upper back | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+10 tap
> stretch 0:20 | Right upper back | Stretch and hold.
+5 rate 5
> stretch 0:15 | Right upper back | Stretch and hold.
+30 tick
> stretch 0:23 | Right upper back | Stretch and hold.
+5 rate 5
> stretch 0:18 | Right upper back | Stretch and hold.
+1 skip
> check | One last question | Any new numbness, weakness, dizziness or colour change?
>   "Skipped."
>   "Any numbness, weakness, dizziness or colour change?"
>   = stretch_done {"session":"01a20320-a200-7000-8000-000000000000","muscle":"levator_scapulae","side":"right","stretch":"levator_armpit","held_seconds":43,"skipped":true}
+1 skip
> check | One last question | Any new numbness, weakness, dizziness or colour change?
+3 answer yes
> stopped | Stopped | The session has ended.
>   "Do not press again. If it does not pass within the hour, or gets worse, get medical advice today. Weakness, chest pain or trouble breathing: call your local emergency number."
>   = session_ended {"session":"01a20320-a200-7000-8000-000000000000","outcome":"warning_sign","steps_done":1,"pressed_seconds":32,"stretched_seconds":43}
>   clinician: Do not press again. If it does not pass within the hour, or gets worse, get medical advice today. Weakness, chest pain or trouble breathing: call your local emergency number.
end
journal
> 7 records, dae4d16ae055ed1b, read back equal
