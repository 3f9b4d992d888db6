# Unanswered is never go; an outdated answer is unanswered; an emergency stops everything.
at 2026-11-22T12:00:00Z
plan region=calves
> ! not_ready: 40 safety questions need an answer, the first: Right now, is there pressure, pain or tightness in your chest, or new breathlessness, a cold sweat or faintness? | Answer the safety questions first; they take about a minute.
screen calves
> avoid, incomplete: Some questions are still open. Without an answer there is no go.
> calves: avoid
> unanswered: 40, first chest_pressure_now
> not cleared
answer all no
screen calves
> go: Nothing you told speaks against pressing gently and listening to your body.
> calves: go
> cleared
plan region=calves minutes=8
> 4 steps, about 7:44
> press Left calf: big calf muscle (gastrocnemius) [calf_ball_sitting] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the calves. Most often in the instep, the inner arch of the foot, and in the calf itself. It may spread to the back of the knee, down the inner calf to the ankle and, less often, to the lower back of the thigh. Night calf cramps are linked with it. [self_hold_on_calf]
> press Right calf: big calf muscle (gastrocnemius) [calf_ball_sitting] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [self_hold_on_calf]
> stretch Left calf: big calf muscle (gastrocnemius) [calf_wall_straight_knee]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right calf: big calf muscle (gastrocnemius) [calf_wall_straight_knee]: 2 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> left out small muscle behind the knee (popliteus): There is not enough time for it today. It comes first next time.
> left out big-toe-curling muscle deep in the calf (flexor hallucis longus): There is not enough time for it today. It comes first next time.
> left out toe-curling muscle deep in the calf (flexor digitorum longus): There is not enough time for it today. It comes first next time.
> left out arch-holding muscle deep in the calf (tibialis posterior): There is not enough time for it today. It comes first next time.
> left out deep calf muscle (soleus): There is not enough time for it today. It comes first next time.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
wait 2 days
plan region=calves minutes=8
> ! not_ready: 9 safety questions need an answer, the first: Right now, is there pressure, pain or tightness in your chest, or new breathlessness, a cold sweat or faintness? | Answer the safety questions first; they take about a minute.
answer all no
answer swollen_calf yes
screen calves chest
> urgent: Do not press here. Get medical advice today.
> calves: urgent
>   urgent swollen_calf (Calves): Press nothing. Get medical advice today; call the emergency number if you are also breathless, faint, coughing blood or have chest pain.
> chest: urgent
>   urgent swollen_calf (Chest): Press nothing. Get medical advice today; call the emergency number if you are also breathless, faint, coughing blood or have chest pain.
> not cleared
plan region=calves minutes=8
> ! not_safe: Do not press here. Get medical advice today. | Press nothing. Get medical advice today; call the emergency number if you are also breathless, faint, coughing blood or have chest pain.
plan region=chest minutes=8
> ! not_safe: Do not press here. Get medical advice today. | Press nothing. Get medical advice today; call the emergency number if you are also breathless, faint, coughing blood or have chest pain.
answer swollen_calf no
answer chest_pressure_now yes
screen chest
> emergency: This may be an emergency. Stop here and call your local emergency number now.
> chest: emergency
>   emergency chest_pressure_now (Chest): Call your emergency number now. Do not press, stretch or wait to see whether it passes.
> not cleared
plan region=chest
> ! not_safe: This may be an emergency. Stop here and call your local emergency number now. | Call your emergency number now. Do not press, stretch or wait to see whether it passes.
session
> ! there is no plan
end
answer chest_pressure_now unsure
screen chest
> urgent: Do not press here. Get medical advice today.
> chest: urgent
>   urgent chest_pressure_now (Chest): Not sure counts as yes until you know. If it may be so, call your emergency number now. Otherwise get medical advice today.
> not cleared
answer chest_pressure_now cleared
screen chest
> urgent: Do not press here. Get medical advice today.
> chest: urgent
>   urgent chest_pressure_now (Chest): Not sure counts as yes until you know. If it may be so, call your emergency number now. Otherwise get medical advice today.
> not cleared
