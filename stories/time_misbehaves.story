# The clock is set back, the laptop sleeps, the page is reloaded in the middle of a hold: nothing is
# lost, nothing is counted twice, and the hold goes on at the same second.
at 2026-11-22T07:00:00+01:00
answer all no
screen calves
> go: Nothing you told speaks against pressing gently and listening to your body.
> calves: go
> cleared
plan region=calves muscle=soleus side=left moment=after_workout minutes=6
> 2 steps, about 4:07
> press Left calf: deep calf muscle (soleus) [soleus_ball_sitting] firm_ball: roll 60, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the calves. In the heel, at its back and underneath, and at the lower end of the Achilles tendon. Sometimes in the middle of the calf. From one rare spot, beside the base of the spine on the same side; very rarely in the jaw. [calf_release_ankle]
> stretch Left calf: deep calf muscle (soleus) [soleus_wall_bent_knee]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> note: There is time now. Rolling after sport slightly lessens soreness; the holds and the stretch are for the sore spot. Stretching itself does not speed recovery.
session
> place | Left calf | Ball under your lower calf.
>   "Left calf. Deep calf muscle."
>   "Ball under your lower calf."
>   "Tap anywhere when you are ready."
>   = session_started {"session":"01a201d7-0b00-7000-8000-000000000000","atlas_version":"story","regions":["calves"],"moment":"after_workout","planned_seconds":247,"steps":2}
+20 tap
> roll 1:00 | Left calf | Roll up and down. Slowly.
>   "Roll up and down. Slowly."
>   "Tap when it is tender."
+10 tap
> rate 0:20 | Left calf | How tender is it?
>   "How tender, nought to ten?"
+5 rate 4
> hold 1:30 | Left calf | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
# half a minute into the hold, the page is reloaded two minutes later
+30 tick
> hold 1:00 | Left calf | Hold still. Breathe out slowly.
+120 reload
> hold, paused 1:00 | Left calf | Paused.
+3 tap
> hold 1:00 | Left calf | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+10 tick
> hold 0:50 | Left calf | Hold still. Breathe out slowly.
# the clock is set back an hour
+-3600 tick
> hold 0:50 | Left calf | Hold still. Breathe out slowly.
+10 tick
> hold 0:40 | Left calf | Hold still. Breathe out slowly.
# the laptop sleeps for three hours
+10800 tick
> hold, paused 0:40 | Left calf | Paused.
>   "Paused. Are you still there? Tap."
+5 tap
> hold 0:40 | Left calf | Hold still. Breathe out slowly.
>   "Hold still. Breathe out slowly."
+10 rate 2
> roll 0:50 | Left calf | Roll up and down. Slowly.
>   "It has eased. Good."
>   "Roll on. Find another spot."
>   "Roll up and down. Slowly."
>   "Tap when it is tender."
>   = hold soleus left spot 1 press 1: 60 s, 4 to 2, eased
+0 pause
> roll, paused 0:50 | Left calf | Paused.
>   "Paused. Tap to carry on."
+600 resume
> roll 0:50 | Left calf | Roll up and down. Slowly.
>   "Roll up and down. Slowly."
>   "Tap when it is tender."
+30 tick
> roll 0:20 | Left calf | Roll up and down. Slowly.
+0 stop phone rang
> stopped | Stopped | The session has ended.
>   "Stopped. What you did is kept."
>   = press_done {"session":"01a201d7-0b00-7000-8000-000000000000","muscle":"soleus","side":"left","move":"soleus_ball_sitting","rolled_seconds":40,"held_seconds":60,"spots":1,"skipped":true}
>   = session_ended {"session":"01a201d7-0b00-7000-8000-000000000000","outcome":"stopped","reason":"phone rang","steps_done":0,"pressed_seconds":100,"stretched_seconds":0}
end
progress
> session 2026-11-22 calves after_workout: stopped, pressed 1:40, stretched 0:00, 1 holds, tenderness 40 to 20 tenths
> week of 2026-11-16: 1 sessions, pressed 1:40, stretched 0:00
> soleus left: today 1:40, week 1:40 of 9:00, stretched 0:00 of 10:00, last hold 4 to 2
> calves: Treated today.
> Tenderness under the ball falls within minutes, for a while. Whether daily pain falls too, these numbers cannot say.
journal
> 5 records, 30f779a079724c35, read back equal
