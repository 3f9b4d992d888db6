# Before a workout: short holds, one short stretch, then lively movement.
at 2026-11-22T17:00:00+01:00
answer all no
screen hips
> go: Nothing you told speaks against pressing gently and listening to your body.
> hips: go
> cleared
plan region=hips side=both moment=before_workout minutes=15 tool=firm_ball,foam_roller
> 9 steps, about 13:58
> press Left hip: front thigh muscle (rectus femoris) [front_thigh_ball_face_down] firm_ball: roll 30, hold 30 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the hips. Deep in the front of the knee and around the kneecap, and low on the front of the thigh, often worse at night. It may spread over the whole front of the thigh. [pressing_lessens_tenderness]
> press Right hip: front thigh muscle (rectus femoris) [front_thigh_ball_face_down] firm_ball: roll 30, hold 30 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left hip: front thigh muscle (rectus femoris) [front_thigh_standing]: 1 x 20
>   why: Kept short: a long held stretch takes a little strength right afterwards. [stretch_enough]
> stretch Right hip: front thigh muscle (rectus femoris) [front_thigh_standing]: 1 x 20
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left hip: front pocket muscle (tensor fasciae latae) [tfl_ball_side_lying] firm_ball: roll 30, hold 30 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the hips. At the outer hip, over the big bone, and down the front and outside of the thigh, sometimes as far as the knee. It feels much like hip joint or outer-hip tendon trouble. [pressing_lessens_tenderness]
> press Right hip: front pocket muscle (tensor fasciae latae) [tfl_ball_side_lying] firm_ball: roll 30, hold 30 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left hip: front pocket muscle (tensor fasciae latae) [tfl_cross_lean]: 1 x 20
>   why: Kept short: a long held stretch takes a little strength right afterwards. [stretch_enough]
> stretch Right hip: front pocket muscle (tensor fasciae latae) [tfl_cross_lean]: 1 x 20
>   why: The same on the other side: you asked for both. [stretch_enough]
> move_about Move about
>   why: Lively movement after a stretch brings the strength back. [rolling_before_sport]
> left out deep hip flexor, psoas and iliacus (iliopsoas): There is not enough time for it today. It comes first next time.
> note: Short and light: rolling before sport gives a little suppleness and costs nothing, but long still stretches cost strength. Move briskly for two to three minutes afterwards, and do not roll a working muscle between heavy sets.
