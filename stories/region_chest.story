# A session of the region chest from the first question to the history.
at 2026-11-22T09:00:00+01:00
answer all no
screen chest
> go: Nothing you told speaks against pressing gently and listening to your body.
> chest: go
> cleared
plan region=chest side=both moment=rest_day minutes=20
> 4 steps, about 11:44
> press Left chest: small chest muscle (pectoralis minor) [chest_ball_wall] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the chest. At the front of the shoulder. It may spread over the upper chest and down the inner side of arm and forearm to the middle, ring and little finger. On the left it can feel like heart pain, so that is ruled out first. [pressing_lessens_tenderness]
> press Right chest: small chest muscle (pectoralis minor) [chest_ball_wall] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left chest: small chest muscle (pectoralis minor) [chest_doorway]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [chest_stretch_trial]
> stretch Right chest: small chest muscle (pectoralis minor) [chest_doorway]: 2 x 30
>   why: The same on the other side: you asked for both. [chest_stretch_trial]
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
session
> place | Left chest | Ball on your upper, outer chest.
>   "Left chest. Small chest muscle."
>   "Ball on your upper, outer chest."
>   "Tap anywhere when you are ready."
>   = session_started {"session":"01a20244-e800-7000-8000-000000000000","atlas_version":"story","regions":["chest"],"moment":"rest_day","planned_seconds":704,"steps":4}
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
> ease 0:20 | Left chest | Rest lightly on it.
>   "Rest lightly on it."
>   = hold pectoralis_minor left spot 1 press 1: 35 s, 4 to 2, eased
+25 tick
> rate 0:15 | Left chest | How tender is it?
+5 rate 5
> hold 0:30 | Left chest | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+31 tick
> rate_after 0:19 | Left chest | How tender is it now?
+3 rate 3
> roll 0:35 | Left chest | Roll inward. Stop before the breastbone.
>   "Roll on. Find another spot."
>   "Roll inward. Stop before the breastbone."
>   "Tap when it is tender."
>   = hold pectoralis_minor left spot 1 press 2: 30 s, 5 to 3, time
+40 tick
> place | Right chest | Ball on your upper, outer chest.
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"pectoralis_minor","side":"left","move":"chest_ball_wall","rolled_seconds":45,"held_seconds":65,"spots":1,"skipped":false}
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
> ease 0:20 | Right chest | Rest lightly on it.
>   "Rest lightly on it."
>   = hold pectoralis_minor right spot 1 press 1: 35 s, 4 to 2, eased
+25 tick
> rate 0:15 | Right chest | How tender is it?
+5 rate 5
> hold 0:30 | Right chest | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+31 tick
> rate_after 0:19 | Right chest | How tender is it now?
+3 rate 3
> roll 0:35 | Right chest | Roll inward. Stop before the breastbone.
>   "Roll on. Find another spot."
>   "Roll inward. Stop before the breastbone."
>   "Tap when it is tender."
>   = hold pectoralis_minor right spot 1 press 2: 30 s, 5 to 3, time
+40 tick
> place | Left chest | Elbow on the frame, step through.
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"pectoralis_minor","side":"right","move":"chest_ball_wall","rolled_seconds":45,"held_seconds":65,"spots":1,"skipped":false}
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
> check | One last question | Any new numbness, weakness, dizziness or colour change?
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"pectoralis_minor","side":"right","stretch":"chest_doorway","held_seconds":60,"skipped":false}
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
>   = session_ended {"session":"01a20244-e800-7000-8000-000000000000","outcome":"finished","steps_done":4,"pressed_seconds":220,"stretched_seconds":120}
end
progress
> session 2026-11-22 chest rest_day: finished, pressed 3:40, stretched 2:00, 4 holds, tenderness 45 to 25 tenths
> week of 2026-11-16: 1 sessions, pressed 3:40, stretched 2:00
> pectoralis_minor left: today 1:50, week 1:50 of 9:00, stretched 1:00 of 10:00, last hold 5 to 3
> pectoralis_minor right: today 1:50, week 1:50 of 9:00, stretched 1:00 of 10:00, last hold 5 to 3
> chest: Treated today.
> Tenderness under the ball falls within minutes, for a while. Whether daily pain falls too, these numbers cannot say.
journal
> 11 records, b642fb5fc846e61d, read back equal
