# Somebody's right calf is tight after a run. The whole line, once: find, screen, plan, session,
# the day after, progress.
at 2026-11-22T18:00:00+01:00
find back of my right calf
> zone calf_lower_inner.right
> zone calf_lower_outer.right
> zone calf_middle_inner.right
> zone calf_middle_outer.right
> zone calf_upper_inner.right
> zone calf_upper_outer.right
> gastrocnemius lies_here: It lies there: upper calf, inner half and upper calf, outer half.
> soleus lies_here: It lies there: lower calf, inner half and middle of the calf, outer half.
answer all no
screen calves
> go: Nothing you told speaks against pressing gently and listening to your body.
> calves: go
> cleared
plan region=calves side=right moment=after_workout minutes=12
> 4 steps, about 10:14
> press Right calf: big calf muscle (gastrocnemius) [calf_ball_sitting] firm_ball: roll 60, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the calves. Most often in the instep, the inner arch of the foot, and in the calf itself. It may spread to the back of the knee, down the inner calf to the ankle and, less often, to the lower back of the thigh. Night calf cramps are linked with it. [self_hold_on_calf]
> stretch Right calf: big calf muscle (gastrocnemius) [calf_wall_straight_knee]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> press Right calf: deep calf muscle (soleus) [soleus_ball_sitting] firm_ball: roll 60, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the calves. In the heel, at its back and underneath, and at the lower end of the Achilles tendon. Sometimes in the middle of the calf. From one rare spot, beside the base of the spine on the same side; very rarely in the jaw. [calf_release_ankle]
> stretch Right calf: deep calf muscle (soleus) [soleus_wall_bent_knee]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> note: There is time now. Rolling after sport slightly lessens soreness; the holds and the stretch are for the sore spot. Stretching itself does not speed recovery.
session
> place | Right calf | Ball under the middle of your calf.
>   "Right calf. Big calf muscle."
>   "Ball under the middle of your calf."
>   "Tap anywhere when you are ready."
>   = session_started {"session":"01a20433-4a80-7000-8000-000000000000","atlas_version":"story","regions":["calves"],"moment":"after_workout","planned_seconds":614,"steps":4}
+25 tap
> roll 1:00 | Right calf | Roll up and down. Slowly.
>   "Roll up and down. Slowly."
>   "Tap when it is tender."
+18 tap
> rate 0:20 | Right calf | How tender is it?
>   "How tender, nought to ten?"
+6 rate 4
> hold 1:30 | Right calf | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+40 tap
> rate_after 0:20 | Right calf | How tender is it now?
>   "Ease off. How tender is it now?"
+8 rate 2
> ease 0:20 | Right calf | Rest lightly on it.
>   "Rest lightly on it."
>   = hold gastrocnemius right spot 1 press 1: 40 s, 4 to 2, eased
+20 tick
> rate 0:20 | Right calf | How tender is it?
+5 rate 5
> hold 0:30 | Right calf | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+30 tick
> rate_after 0:20 | Right calf | How tender is it now?
+6 rate 3
> roll 0:42 | Right calf | Roll up and down. Slowly.
>   "Roll on. Find another spot."
>   "Roll up and down. Slowly."
>   "Tap when it is tender."
>   = hold gastrocnemius right spot 1 press 2: 30 s, 5 to 3, time
+12 tap
> rate 0:20 | Right calf | How tender is it?
>   "How tender, nought to ten?"
+5 rate 6
> hold 0:30 | Right calf | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+30 tick
> rate_after 0:20 | Right calf | How tender is it now?
+4 rate 4
> ease 0:20 | Right calf | Rest lightly on it.
>   "Rest lightly on it."
>   = hold gastrocnemius right spot 2 press 1: 30 s, 6 to 4, time
+28 rate 4
> hold 0:50 | Right calf | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+10 rate 3
> hold 0:40 | Right calf | Hold still. Breathe out slowly.
+20 tap
> rate_after 0:20 | Right calf | How tender is it now?
>   "Ease off. How tender is it now?"
+30 tick
> place | Right calf | Step back. Knee straight, heel down.
>   = hold gastrocnemius right spot 2 press 2: 30 s, 4 to ?, eased
>   = press_done {"session":"01a20433-4a80-7000-8000-000000000000","muscle":"gastrocnemius","side":"right","move":"calf_ball_sitting","rolled_seconds":30,"held_seconds":130,"spots":2,"skipped":false}
+8 tick
> place | Right calf | Step back. Knee straight, heel down.
+30 tick
> place | Right calf | Step back. Knee straight, heel down.
+15 tap
> stretch 0:30 | Right calf | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+70 tick
> place | Right calf | Ball under your lower calf.
>   = stretch_done {"session":"01a20433-4a80-7000-8000-000000000000","muscle":"gastrocnemius","side":"right","stretch":"calf_wall_straight_knee","held_seconds":60,"skipped":false}
+10 tap
> roll 1:00 | Right calf | Roll up and down. Slowly.
>   "Roll up and down. Slowly."
>   "Tap when it is tender."
+30 tick
> roll 0:30 | Right calf | Roll up and down. Slowly.
+8 tick
> roll 0:22 | Right calf | Roll up and down. Slowly.
+30 tick
> place | Right calf | Heel down, bend the knee.
>   = press_done {"session":"01a20433-4a80-7000-8000-000000000000","muscle":"soleus","side":"right","move":"soleus_ball_sitting","rolled_seconds":60,"held_seconds":0,"spots":0,"skipped":false}
+15 tap
> stretch 0:30 | Right calf | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+70 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
>   = stretch_done {"session":"01a20433-4a80-7000-8000-000000000000","muscle":"soleus","side":"right","stretch":"soleus_wall_bent_knee","held_seconds":60,"skipped":false}
+20 answer no
> done | Done | Done for today.
>   "Done. Get up slowly, over your side."
>   = session_ended {"session":"01a20433-4a80-7000-8000-000000000000","outcome":"finished","steps_done":4,"pressed_seconds":220,"stretched_seconds":120}
end
progress
> session 2026-11-22 calves after_workout: finished, pressed 3:40, stretched 2:00, 4 holds, tenderness 50 to 30 tenths
> week of 2026-11-16: 1 sessions, pressed 3:40, stretched 2:00
> gastrocnemius right: today 2:40, week 2:40 of 9:00, stretched 1:00 of 10:00, last hold 6 to 4
> soleus right: today 1:00, week 1:00 of 9:00, stretched 1:00 of 10:00, last hold ? to ?
> calves: Treated today.
> Tenderness under the ball falls within minutes, for a while. Whether daily pain falls too, these numbers cannot say.
journal
> 11 records, 5e64772e36e3187e, read back equal
wait 1 day
progress
> session 2026-11-22 calves after_workout: finished, pressed 3:40, stretched 2:00, 4 holds, tenderness 50 to 30 tenths
> week of 2026-11-16: 1 sessions, pressed 3:40, stretched 2:00
> week of 2026-11-23: 0 sessions, pressed 0:00, stretched 0:00
> gastrocnemius right: today 0:00, week 2:40 of 9:00, stretched 1:00 of 10:00, last hold 6 to 4
> soleus right: today 0:00, week 1:00 of 9:00, stretched 1:00 of 10:00, last hold ? to ?
> calves: due. Last treated yesterday.
> asks for soreness of calves
> Tenderness under the ball falls within minutes, for a while. Whether daily pain falls too, these numbers cannot say.
plan region=calves side=right moment=rest_day minutes=8
> ! not_ready: 8 safety questions need an answer, the first: Right now, is there pressure, pain or tightness in your chest, or new breathlessness, a cold sweat or faintness? | Answer the safety questions first; they take about two minutes.
soreness 2 under_a_day
answer all no
screen calves
> go: Nothing you told speaks against pressing gently and listening to your body.
> calves: go
> cleared
plan region=calves side=right moment=rest_day minutes=8
> 4 steps, about 7:44
> press Right calf: big calf muscle (gastrocnemius) [calf_ball_sitting] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the calves. Most often in the instep, the inner arch of the foot, and in the calf itself. It may spread to the back of the knee, down the inner calf to the ankle and, less often, to the lower back of the thigh. Night calf cramps are linked with it. [self_hold_on_calf]
> stretch Right calf: big calf muscle (gastrocnemius) [calf_wall_straight_knee]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> press Right calf: deep calf muscle (soleus) [soleus_ball_sitting] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the calves. In the heel, at its back and underneath, and at the lower end of the Achilles tendon. Sometimes in the middle of the calf. From one rare spot, beside the base of the spine on the same side; very rarely in the jaw. [calf_release_ankle]
> stretch Right calf: deep calf muscle (soleus) [soleus_wall_bent_knee]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
