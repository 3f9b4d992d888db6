# Somebody who cannot get down to the floor or up again.
at 2026-11-22T12:00:00Z
answer all no
screen calves hips glutes upper_back chest
> go: Nothing you told speaks against pressing gently and listening to your body.
> calves: go
> hips: go
> glutes: go
> upper_back: go
> chest: go
> cleared
plan region=calves surface=wall,chair minutes=20
> 8 steps, about 19:28
> press Left calf: big calf muscle (gastrocnemius) [calf_ball_chair] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
> press Right calf: big calf muscle (gastrocnemius) [calf_ball_chair] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
> stretch Left calf: big calf muscle (gastrocnemius) [calf_wall_straight_knee]: 2 x 30
> stretch Right calf: big calf muscle (gastrocnemius) [calf_wall_straight_knee]: 2 x 30
> press Left calf: deep calf muscle (soleus) [soleus_ball_chair] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
> press Right calf: deep calf muscle (soleus) [soleus_ball_chair] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
> stretch Left calf: deep calf muscle (soleus) [soleus_wall_bent_knee]: 2 x 30
> stretch Right calf: deep calf muscle (soleus) [soleus_wall_bent_knee]: 2 x 30
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=hips surface=wall,chair minutes=20
> 10 steps, about 18:12
> press Left hip: front thigh muscle (rectus femoris) [front_thigh_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
> press Right hip: front thigh muscle (rectus femoris) [front_thigh_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
> stretch Left hip: front thigh muscle (rectus femoris) [front_thigh_standing]: 2 x 30
> stretch Right hip: front thigh muscle (rectus femoris) [front_thigh_standing]: 2 x 30
> press Left hip: front pocket muscle (tensor fasciae latae) [tfl_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
> press Right hip: front pocket muscle (tensor fasciae latae) [tfl_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
> stretch Left hip: front pocket muscle (tensor fasciae latae) [tfl_cross_lean]: 2 x 30
> stretch Right hip: front pocket muscle (tensor fasciae latae) [tfl_cross_lean]: 2 x 30
> stretch Left hip: deep hip flexor, psoas and iliacus (iliopsoas) [hip_flexor_standing_lunge]: 2 x 30, gentle
> stretch Right hip: deep hip flexor, psoas and iliacus (iliopsoas) [hip_flexor_standing_lunge]: 2 x 30, gentle
> left out deep hip flexor, psoas and iliacus (iliopsoas): None of its moves fits the places you chose: floor, wall, chair or bed.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=glutes surface=wall,chair minutes=20
> 8 steps, about 19:28
> press Left glute: big buttock muscle (gluteus maximus) [glute_ball_wall] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
> press Right glute: big buttock muscle (gluteus maximus) [glute_ball_wall] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
> stretch Left glute: big buttock muscle (gluteus maximus) [glute_knee_hug_chair]: 2 x 30
> stretch Right glute: big buttock muscle (gluteus maximus) [glute_knee_hug_chair]: 2 x 30
> press Left glute: side buttock muscle (gluteus medius) [glute_medius_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
> press Right glute: side buttock muscle (gluteus medius) [glute_medius_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
> stretch Left glute: side buttock muscle (gluteus medius) [figure_four_chair]: 2 x 30
> stretch Right glute: side buttock muscle (gluteus medius) [figure_four_chair]: 2 x 30
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=upper_back surface=wall,chair minutes=20
> 8 steps, about 19:28
> press Left upper back: stiff-neck muscle (levator scapulae) [levator_ball_wall] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
> press Right upper back: stiff-neck muscle (levator scapulae) [levator_ball_wall] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
> stretch Left upper back: stiff-neck muscle (levator scapulae) [levator_armpit]: 2 x 30
> stretch Right upper back: stiff-neck muscle (levator scapulae) [levator_armpit]: 2 x 30
> press Left upper back: top-of-shoulder muscle (trapezius, descending part) [upper_trapezius_pinch] hands: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
> press Right upper back: top-of-shoulder muscle (trapezius, descending part) [upper_trapezius_pinch] hands: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
> stretch Left upper back: top-of-shoulder muscle (trapezius, descending part) [trapezius_ear_to_shoulder]: 2 x 30
> stretch Right upper back: top-of-shoulder muscle (trapezius, descending part) [trapezius_ear_to_shoulder]: 2 x 30
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=chest surface=wall,chair minutes=20
> 4 steps, about 11:44
> press Left chest: small chest muscle (pectoralis minor) [chest_ball_wall] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
> press Right chest: small chest muscle (pectoralis minor) [chest_ball_wall] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
> stretch Left chest: small chest muscle (pectoralis minor) [chest_doorway]: 2 x 30
> stretch Right chest: small chest muscle (pectoralis minor) [chest_doorway]: 2 x 30
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=calves surface=bed minutes=20
> 2 steps, about 2:44
> stretch Left calf: big calf muscle (gastrocnemius) [calf_towel_bed]: 2 x 30
> stretch Right calf: big calf muscle (gastrocnemius) [calf_towel_bed]: 2 x 30
> left out big calf muscle (gastrocnemius): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out deep calf muscle (soleus): None of its moves fits the places you chose: floor, wall, chair or bed.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=hips surface=bed minutes=20
> 6 steps, about 10:28
> stretch Left hip: front thigh muscle (rectus femoris) [hip_flexor_bed_edge]: 2 x 30
> stretch Right hip: front thigh muscle (rectus femoris) [hip_flexor_bed_edge]: 2 x 30
> stretch Left hip: front pocket muscle (tensor fasciae latae) [tfl_bed_edge]: 2 x 30
> stretch Right hip: front pocket muscle (tensor fasciae latae) [tfl_bed_edge]: 2 x 30
> press Left hip: deep hip flexor, psoas and iliacus (iliopsoas) [iliacus_fingertips] hands: roll 45, hold 30 or 30, 1 press, 2 spot, at most 3 of 10, 180 in all, gentle
> press Right hip: deep hip flexor, psoas and iliacus (iliopsoas) [iliacus_fingertips] hands: roll 45, hold 30 or 30, 1 press, 2 spot, at most 3 of 10, 180 in all, gentle
> left out front thigh muscle (rectus femoris): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out front pocket muscle (tensor fasciae latae): None of its moves fits the places you chose: floor, wall, chair or bed.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=glutes surface=bed minutes=20
> 6 steps, about 14:28
> press Left glute: big buttock muscle (gluteus maximus) [glute_ball_bed] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
> press Right glute: big buttock muscle (gluteus maximus) [glute_ball_bed] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
> stretch Left glute: big buttock muscle (gluteus maximus) [glute_knee_to_shoulder]: 2 x 30
> stretch Right glute: big buttock muscle (gluteus maximus) [glute_knee_to_shoulder]: 2 x 30
> stretch Left glute: side buttock muscle (gluteus medius) [figure_four_lying]: 2 x 30
> stretch Right glute: side buttock muscle (gluteus medius) [figure_four_lying]: 2 x 30
> left out side buttock muscle (gluteus medius): None of its moves fits the places you chose: floor, wall, chair or bed.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=upper_back surface=bed minutes=20
> 4 steps, about 5:28
> stretch Left upper back: stiff-neck muscle (levator scapulae) [levator_armpit]: 2 x 30
> stretch Right upper back: stiff-neck muscle (levator scapulae) [levator_armpit]: 2 x 30
> stretch Left upper back: top-of-shoulder muscle (trapezius, descending part) [trapezius_ear_to_shoulder]: 2 x 30
> stretch Right upper back: top-of-shoulder muscle (trapezius, descending part) [trapezius_ear_to_shoulder]: 2 x 30
> left out stiff-neck muscle (levator scapulae): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out top-of-shoulder muscle (trapezius, descending part): None of its moves fits the places you chose: floor, wall, chair or bed.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=chest surface=bed minutes=20
> 2 steps, about 2:44
> stretch Left chest: small chest muscle (pectoralis minor) [chest_doorway]: 2 x 30
> stretch Right chest: small chest muscle (pectoralis minor) [chest_doorway]: 2 x 30
> left out small chest muscle (pectoralis minor): None of its moves fits the places you chose: floor, wall, chair or bed.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
