# More adds nothing: after the day's five minutes a muscle is left out.
at 2026-11-22T08:00:00Z
answer all no
screen calves
> go: Nothing you told speaks against pressing gently and listening to your body.
> calves: go
> cleared
plan region=calves muscle=soleus side=left moment=after_workout minutes=10
> 2 steps, about 6:07
> press Left calf: deep calf muscle (soleus) [soleus_ball_sitting] firm_ball: roll 60, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the calves. In the heel, at its back and underneath, and at the lower end of the Achilles tendon. Sometimes in the middle of the calf. From one rare spot, beside the base of the spine on the same side; very rarely in the jaw. [calf_release_ankle]
> stretch Left calf: deep calf muscle (soleus) [soleus_wall_bent_knee]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> note: There is time now. Rolling after sport slightly lessens soreness; the holds and the stretch are for the sore spot. Stretching itself does not speed recovery.
session
> place | Left calf | Ball under your lower calf.
>   "Left calf. Deep calf muscle."
>   "Ball under your lower calf."
>   "Tap anywhere when you are ready."
>   = session_started {"session":"01a20244-e800-7000-8000-000000000000","atlas_version":"story","regions":["calves"],"moment":"after_workout","planned_seconds":367,"steps":2}
+10 tap
> roll 1:00 | Left calf | Roll up and down. Slowly.
>   "Roll up and down. Slowly."
>   "Tap when it is tender."
+20 tap
> rate 0:20 | Left calf | How tender is it?
>   "How tender, nought to ten?"
+5 rate 3
> hold 1:30 | Left calf | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+90 tick
> rate_after 0:20 | Left calf | How tender is it now?
+20 rate 2
> ease 0:20 | Left calf | Rest lightly on it.
>   = hold soleus left spot 1 press 1: 90 s, 3 to ?, time
+20 tick
> rate 0:20 | Left calf | How tender is it?
+20 tick
> hold 0:30 | Left calf | Hold still. Breathe out slowly.
+30 tick
> rate_after 0:20 | Left calf | How tender is it now?
+30 tick
> roll 0:30 | Left calf | Roll up and down. Slowly.
>   = hold soleus left spot 1 press 2: 30 s, ? to ?, time
+30 tick
> place | Left calf | Heel down, bend the knee.
>   = press_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"soleus","side":"left","move":"soleus_ball_sitting","rolled_seconds":60,"held_seconds":120,"spots":1,"skipped":false}
+30 tick
> place | Left calf | Heel down, bend the knee.
+30 tick
> place | Left calf | Heel down, bend the knee.
+30 tick
> place | Left calf | Heel down, bend the knee.
+10 tap
> stretch 0:30 | Left calf | Stretch and hold.
>   "Stretch and hold. Mild pull only."
+90 tick
> check | One last question | Any new numbness, weakness, dizziness or colour change?
>   = stretch_done {"session":"01a20244-e800-7000-8000-000000000000","muscle":"soleus","side":"left","stretch":"soleus_wall_bent_knee","held_seconds":60,"skipped":false}
+20 answer no
> done | Done | Done for today.
>   "Done. Get up slowly, over your side."
>   = session_ended {"session":"01a20244-e800-7000-8000-000000000000","outcome":"finished","steps_done":2,"pressed_seconds":180,"stretched_seconds":60}
end
plan region=calves muscle=soleus side=left moment=rest_day minutes=10
> 2 steps, about 5:07
> press Left calf: deep calf muscle (soleus) [soleus_ball_sitting] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 120 in all
>   why: It is one of the usual sore muscles of the calves. In the heel, at its back and underneath, and at the lower end of the Achilles tendon. Sometimes in the middle of the calf. From one rare spot, beside the base of the spine on the same side; very rarely in the jaw. [calf_release_ankle]
> stretch Left calf: deep calf muscle (soleus) [soleus_wall_bent_knee]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
session
> place | Left calf | Ball under your lower calf.
>   "Left calf. Deep calf muscle."
>   "Ball under your lower calf."
>   "Tap anywhere when you are ready."
>   = session_started {"session":"01a2024c-4e88-7000-8000-000000000000","atlas_version":"story","regions":["calves"],"moment":"rest_day","planned_seconds":307,"steps":2}
+10 tap
> roll 0:45 | Left calf | Roll up and down. Slowly.
>   "Roll up and down. Slowly."
>   "Tap when it is tender."
+20 tap
> rate 0:20 | Left calf | How tender is it?
>   "How tender, nought to ten?"
+5 rate 3
> hold 1:30 | Left calf | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+90 tick
> rate_after 0:20 | Left calf | How tender is it now?
+20 rate 2
> ease 0:20 | Left calf | Rest lightly on it.
>   = hold soleus left spot 1 press 1: 90 s, 3 to ?, time
+20 tick
> rate 0:20 | Left calf | How tender is it?
+20 tick
> hold 0:10 | Left calf | Hold still. Breathe out slowly.
+30 tick
> place | Left calf | Heel down, bend the knee.
>   = hold soleus left spot 1 press 2: 10 s, ? to ?, time
>   = press_done {"session":"01a2024c-4e88-7000-8000-000000000000","muscle":"soleus","side":"left","move":"soleus_ball_sitting","rolled_seconds":20,"held_seconds":100,"spots":1,"skipped":false}
+30 tick
> place | Left calf | Heel down, bend the knee.
+30 tick
> place | Left calf | Heel down, bend the knee.
+30 tick
> place | Left calf | Heel down, bend the knee.
+30 tick
> place | Left calf | Heel down, bend the knee.
+10 stop
> stopped | Stopped | The session has ended.
>   "Stopped. What you did is kept."
>   = session_ended {"session":"01a2024c-4e88-7000-8000-000000000000","outcome":"stopped","steps_done":1,"pressed_seconds":120,"stretched_seconds":0}
end
plan region=calves muscle=soleus side=left moment=rest_day minutes=10
> 1 steps, about 1:22
> stretch Left calf: deep calf muscle (soleus) [soleus_wall_bent_knee]: 2 x 30
>   why: It is one of the usual sore muscles of the calves. In the heel, at its back and underneath, and at the lower end of the Achilles tendon. Sometimes in the middle of the calf. From one rare spot, beside the base of the spine on the same side; very rarely in the jaw. It is not pressed here, so the stretch stands alone. [stretch_enough]
> left out Left calf: deep calf muscle (soleus): It has had enough for today or for this week. More adds nothing.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
progress
> session 2026-11-22 calves rest_day: stopped, pressed 2:00, stretched 0:00, 2 holds, tenderness ? to ? tenths
> session 2026-11-22 calves after_workout: finished, pressed 3:00, stretched 1:00, 2 holds, tenderness ? to ? tenths
> week of 2026-11-16: 2 sessions, pressed 5:00, stretched 1:00
> soleus left: today 5:00, week 5:00 of 9:00, stretched 1:00 of 10:00, last hold ? to ?
> calves: Treated today.
> Tenderness under the ball falls within minutes, for a while. Whether daily pain falls too, these numbers cannot say.
