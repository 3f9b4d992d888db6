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
> open: Several muscles could do this. A check would tell more.
> soleus.right 18 %, below_the_belly 14 %
>   + It lies there: lower calf, inner half.
> gastrocnemius.right 17 %, inner_head 12 %
> tibialis_posterior.right 7 %, inner_edge 7 %
> flexor_digitorum_longus.right 6 %, inner_edge 6 %
> next (135 millibits): Is it worse in or after wearing high heels?
answer all no
screen calves
> go: Nothing you told speaks against pressing gently and listening to your body.
> calves: go
> cleared
plan region=calves side=right moment=after_workout minutes=12
> 7 steps, about 11:51
> press Right calf: big calf muscle (gastrocnemius) [calf_ball_sitting] firm_ball: roll 60, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the calves. Most often in the instep, the inner arch of the foot, and in the calf itself. It may spread to the back of the knee, down the inner calf to the ankle and, less often, to the lower back of the thigh. Night calf cramps are linked with it. [self_hold_on_calf]
> stretch Right calf: big calf muscle (gastrocnemius) [calf_wall_straight_knee]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> press Right calf: deep calf muscle (soleus) [soleus_ball_sitting] firm_ball: roll 60, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the calves. In the heel, at its back and underneath, and at the lower end of the Achilles tendon. Sometimes in the middle of the calf. From one rare spot, beside the base of the spine on the same side; very rarely in the jaw. [calf_release_ankle]
> stretch Right calf: deep calf muscle (soleus) [soleus_wall_bent_knee]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> press Right calf: arch-holding muscle deep in the calf (tibialis posterior) [inner_calf_edge_hands] hands: roll 60, hold 30 or 30, 1 press, 1 spot, at most 3 of 10, 180 in all, gentle
>   why: It is one of the usual sore muscles of the calves. At the Achilles tendon, above the heel. It may spread down over the heel, the arch and the whole sole to the toes, and up into the calf. [pressing_lessens_tenderness]
> press Right calf: toe-curling muscle deep in the calf (flexor digitorum longus) [inner_calf_edge_hands] hands: roll 60, hold 30 or 30, 1 press, 1 spot, at most 3 of 10, 180 in all, gentle
>   why: It is one of the usual sore muscles of the calves. In the front half of the sole, behind the toes. It may spread to the toes, to the inner ankle and up the inner calf. [pressing_lessens_tenderness]
> stretch Right calf: toe-curling muscle deep in the calf (flexor digitorum longus) [toes_on_wall]: 1 x 30, gentle
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> left out small muscle behind the knee (popliteus): There is not enough time for it today. It comes first next time.
> left out big-toe-curling muscle deep in the calf (flexor hallucis longus): There is not enough time for it today. It comes first next time.
> note: There is time now. Rolling after sport slightly lessens soreness; the holds and the stretch are for the sore spot. Stretching itself does not speed recovery.
session
> place | Right calf | Ball under the middle of your calf.
>   "Right calf. Big calf muscle."
>   "Ball under the middle of your calf."
>   "Tap anywhere when you are ready."
>   = session_started {"session":"01a20433-4a80-7000-8000-000000000000","atlas_version":"story","regions":["calves"],"moment":"after_workout","planned_seconds":711,"steps":7}
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
> place | Right calf | Step back. Knee straight, heel down.
>   "Right calf. Big calf muscle."
>   "Step back. Knee straight, heel down."
>   "Tap anywhere when you are ready."
>   = hold gastrocnemius right spot 1 press 1: 40 s, 4 to 2, eased
>   = press_done {"session":"01a20433-4a80-7000-8000-000000000000","muscle":"gastrocnemius","side":"right","move":"calf_ball_sitting","rolled_seconds":18,"held_seconds":40,"spots":1,"skipped":false}
+20 tap
> stretch 0:30 | Right calf | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+33 tick
> stretch_rest 0:05 | Right calf | Let go.
+35 tick
> place | Right calf | Ball under your lower calf.
>   = stretch_done {"session":"01a20433-4a80-7000-8000-000000000000","muscle":"gastrocnemius","side":"right","stretch":"calf_wall_straight_knee","held_seconds":60,"skipped":false}
+25 tap
> roll 1:00 | Right calf | Roll up and down. Slowly.
>   "Roll up and down. Slowly."
>   "Tap when it is tender."
+30 tick
> roll 0:30 | Right calf | Roll up and down. Slowly.
+35 tick
> place | Right calf | Heel down, bend the knee.
>   = press_done {"session":"01a20433-4a80-7000-8000-000000000000","muscle":"soleus","side":"right","move":"soleus_ball_sitting","rolled_seconds":60,"held_seconds":0,"spots":0,"skipped":false}
+15 tap
> stretch 0:30 | Right calf | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+33 tick
> stretch_rest 0:05 | Right calf | Let go.
+35 tick
> place | Right calf | Fingers behind the shin bone.
>   = stretch_done {"session":"01a20433-4a80-7000-8000-000000000000","muscle":"soleus","side":"right","stretch":"soleus_wall_bent_knee","held_seconds":60,"skipped":false}
+15 tap
> roll 1:00 | Right calf | Knead down the edge. Slowly.
>   "Knead down the edge. Slowly."
>   "Tap when it is tender."
+35 tap
> rate 0:20 | Right calf | How tender is it?
>   "How tender, nought to ten?"
+5 rate 3
> hold 0:30 | Right calf | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+32 tick
> rate_after 0:18 | Right calf | How tender is it now?
+7 rate 2
> place | Right calf | Fingers behind the shin bone.
>   "Right calf. Toe-curling muscle deep in the calf."
>   "Fingers behind the shin bone."
>   "Tap anywhere when you are ready."
>   = hold tibialis_posterior right spot 1 press 1: 30 s, 3 to 2, time
>   = press_done {"session":"01a20433-4a80-7000-8000-000000000000","muscle":"tibialis_posterior","side":"right","move":"inner_calf_edge_hands","rolled_seconds":35,"held_seconds":30,"spots":1,"skipped":false}
+12 tap
> roll 1:00 | Right calf | Knead down the edge. Slowly.
>   "Knead down the edge. Slowly."
>   "Tap when it is tender."
+30 tick
> roll 0:30 | Right calf | Knead down the edge. Slowly.
+35 tick
> place | Right calf | Toes up the wall, bend the knee.
>   = press_done {"session":"01a20433-4a80-7000-8000-000000000000","muscle":"flexor_digitorum_longus","side":"right","move":"inner_calf_edge_hands","rolled_seconds":60,"held_seconds":0,"spots":0,"skipped":false}
+15 tap
> stretch 0:30 | Right calf | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+32 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
>   = stretch_done {"session":"01a20433-4a80-7000-8000-000000000000","muscle":"flexor_digitorum_longus","side":"right","stretch":"toes_on_wall","held_seconds":30,"skipped":false}
+6 answer no
> done | Done | Done for today.
>   "Done. Get up slowly, over your side."
>   = session_ended {"session":"01a20433-4a80-7000-8000-000000000000","outcome":"finished","steps_done":7,"pressed_seconds":243,"stretched_seconds":150}
end
progress
> session 2026-11-22 calves after_workout: finished, pressed 4:03, stretched 2:30, 2 holds, tenderness 35 to 20 tenths
> week of 2026-11-16: 1 sessions, pressed 4:03, stretched 2:30
> flexor_digitorum_longus right: today 1:00, week 1:00 of 9:00, stretched 0:30 of 10:00, last hold ? to ?
> gastrocnemius right: today 0:58, week 0:58 of 9:00, stretched 1:00 of 10:00, last hold 4 to 2
> soleus right: today 1:00, week 1:00 of 9:00, stretched 1:00 of 10:00, last hold ? to ?
> tibialis_posterior right: today 1:05, week 1:05 of 9:00, stretched 0:00 of 10:00, last hold 3 to 2
> calves: Treated today.
> Tenderness under the ball falls within minutes, for a while. Whether daily pain falls too, these numbers cannot say.
journal
> 12 records, fc4e9c59910cf3a9, read back equal
wait 1 day
progress
> session 2026-11-22 calves after_workout: finished, pressed 4:03, stretched 2:30, 2 holds, tenderness 35 to 20 tenths
> week of 2026-11-16: 1 sessions, pressed 4:03, stretched 2:30
> week of 2026-11-23: 0 sessions, pressed 0:00, stretched 0:00
> flexor_digitorum_longus right: today 0:00, week 1:00 of 9:00, stretched 0:30 of 10:00, last hold ? to ?
> gastrocnemius right: today 0:00, week 0:58 of 9:00, stretched 1:00 of 10:00, last hold 4 to 2
> soleus right: today 0:00, week 1:00 of 9:00, stretched 1:00 of 10:00, last hold ? to ?
> tibialis_posterior right: today 0:00, week 1:05 of 9:00, stretched 0:00 of 10:00, last hold 3 to 2
> calves: due. Last treated yesterday.
> asks for soreness of calves
> Tenderness under the ball falls within minutes, for a while. Whether daily pain falls too, these numbers cannot say.
plan region=calves side=right moment=rest_day minutes=8
> ! not_ready: 9 safety questions need an answer, the first: Right now, is there pressure, pain or tightness in your chest, or new breathlessness, a cold sweat or faintness? | Answer the safety questions first; they take about a minute.
soreness 2 under_a_day
answer all no
screen calves
> go: Nothing you told speaks against pressing gently and listening to your body.
> calves: go
> cleared
plan region=calves side=right moment=rest_day minutes=8
> 5 steps, about 7:39
> press Right calf: big calf muscle (gastrocnemius) [calf_ball_sitting] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the calves. Most often in the instep, the inner arch of the foot, and in the calf itself. It may spread to the back of the knee, down the inner calf to the ankle and, less often, to the lower back of the thigh. Night calf cramps are linked with it. [self_hold_on_calf]
> stretch Right calf: big calf muscle (gastrocnemius) [calf_wall_straight_knee]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> press Right calf: big-toe-curling muscle deep in the calf (flexor hallucis longus) [soleus_ball_chair] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the calves. Under the big toe and the ball of the foot behind it. [calf_release_ankle]
> press Right calf: small muscle behind the knee (popliteus) [toes_in_push_chair] hands: roll 45, hold 30 or 30, 1 press, 1 spot, at most 3 of 10, 180 in all, gentle
>   why: It is one of the usual sore muscles of the calves. In the back of the knee, above all when you crouch or straighten the leg. [push_and_let_go]
> stretch Right calf: small muscle behind the knee (popliteus) [straight_knee_toes_out_chair]: 1 x 30, gentle
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> left out arch-holding muscle deep in the calf (tibialis posterior): There is not enough time for it today. It comes first next time.
> left out toe-curling muscle deep in the calf (flexor digitorum longus): There is not enough time for it today. It comes first next time.
> left out deep calf muscle (soleus): There is not enough time for it today. It comes first next time.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
