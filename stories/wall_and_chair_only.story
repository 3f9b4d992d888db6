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
> 14 steps, about 19:22
> press Left calf: big calf muscle (gastrocnemius) [calf_ball_chair] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the calves. Most often in the instep, the inner arch of the foot, and in the calf itself. It may spread to the back of the knee, down the inner calf to the ankle and, less often, to the lower back of the thigh. Night calf cramps are linked with it. [self_hold_on_calf]
> press Right calf: big calf muscle (gastrocnemius) [calf_ball_chair] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [self_hold_on_calf]
> stretch Left calf: big calf muscle (gastrocnemius) [calf_wall_straight_knee]: 1 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right calf: big calf muscle (gastrocnemius) [calf_wall_straight_knee]: 1 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left calf: deep calf muscle (soleus) [soleus_ball_chair] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the calves. In the heel, at its back and underneath, and at the lower end of the Achilles tendon. Sometimes in the middle of the calf. From one rare spot, beside the base of the spine on the same side; very rarely in the jaw. [calf_release_ankle]
> press Right calf: deep calf muscle (soleus) [soleus_ball_chair] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [calf_release_ankle]
> stretch Left calf: deep calf muscle (soleus) [soleus_wall_bent_knee]: 1 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right calf: deep calf muscle (soleus) [soleus_wall_bent_knee]: 1 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left calf: arch-holding muscle deep in the calf (tibialis posterior) [inner_calf_edge_hands] hands: roll 45, hold 30 or 30, 1 press, 1 spot, at most 3 of 10, 180 in all, gentle
>   why: It is one of the usual sore muscles of the calves. At the Achilles tendon, above the heel. It may spread down over the heel, the arch and the whole sole to the toes, and up into the calf. [pressing_lessens_tenderness]
> press Right calf: arch-holding muscle deep in the calf (tibialis posterior) [inner_calf_edge_hands] hands: roll 45, hold 30 or 30, 1 press, 1 spot, at most 3 of 10, 180 in all, gentle
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> press Left calf: toe-curling muscle deep in the calf (flexor digitorum longus) [inner_calf_edge_hands] hands: roll 45, hold 30 or 30, 1 press, 1 spot, at most 3 of 10, 180 in all, gentle
>   why: It is one of the usual sore muscles of the calves. In the front half of the sole, behind the toes. It may spread to the toes, to the inner ankle and up the inner calf. [pressing_lessens_tenderness]
> press Right calf: toe-curling muscle deep in the calf (flexor digitorum longus) [inner_calf_edge_hands] hands: roll 45, hold 30 or 30, 1 press, 1 spot, at most 3 of 10, 180 in all, gentle
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left calf: toe-curling muscle deep in the calf (flexor digitorum longus) [toes_on_wall]: 1 x 30, gentle
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right calf: toe-curling muscle deep in the calf (flexor digitorum longus) [toes_on_wall]: 1 x 30, gentle
>   why: The same on the other side: you asked for both. [stretch_enough]
> left out small muscle behind the knee (popliteus): There is not enough time for it today. It comes first next time.
> left out big-toe-curling muscle deep in the calf (flexor hallucis longus): There is not enough time for it today. It comes first next time.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=hips surface=wall,chair minutes=20
> 10 steps, about 18:12
> press Left hip: front thigh muscle (rectus femoris) [front_thigh_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the hips. Deep in the front of the knee and around the kneecap, and low on the front of the thigh, often worse at night. It may spread over the whole front of the thigh. [pressing_lessens_tenderness]
> press Right hip: front thigh muscle (rectus femoris) [front_thigh_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left hip: front thigh muscle (rectus femoris) [front_thigh_standing]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right hip: front thigh muscle (rectus femoris) [front_thigh_standing]: 2 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left hip: front pocket muscle (tensor fasciae latae) [tfl_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the hips. At the outer hip, over the big bone, and down the front and outside of the thigh, sometimes as far as the knee. It feels much like hip joint or outer-hip tendon trouble. [pressing_lessens_tenderness]
> press Right hip: front pocket muscle (tensor fasciae latae) [tfl_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left hip: front pocket muscle (tensor fasciae latae) [tfl_cross_lean]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right hip: front pocket muscle (tensor fasciae latae) [tfl_cross_lean]: 2 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> stretch Left hip: deep hip flexor, psoas and iliacus (iliopsoas) [hip_flexor_standing_lunge]: 2 x 30, gentle
>   why: It is one of the usual sore muscles of the hips. In a band up and down the low back on the same side, as far as the area beside the base of the spine and the upper inner buttock. From its lower end, in the groin and the front inner thigh. It is not pressed here, so the stretch stands alone. [stretch_enough]
> stretch Right hip: deep hip flexor, psoas and iliacus (iliopsoas) [hip_flexor_standing_lunge]: 2 x 30, gentle
>   why: The same on the other side: you asked for both. [stretch_enough]
> left out deep hip flexor, psoas and iliacus (iliopsoas): None of its moves fits the places you chose: floor, wall, chair or bed.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=glutes surface=wall,chair minutes=20
> 12 steps, about 18:58
> press Left glute: big buttock muscle (gluteus maximus) [glute_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the glutes. In the buttock: beside the cleft and the base of the spine, over the whole cheek, like sitting on a nail, or at the tailbone. It may spread to the top of the back of the thigh, but mostly stays in the buttock. [pressing_lessens_tenderness]
> press Right glute: big buttock muscle (gluteus maximus) [glute_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left glute: big buttock muscle (gluteus maximus) [glute_knee_hug_chair]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right glute: big buttock muscle (gluteus maximus) [glute_knee_hug_chair]: 2 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left glute: side buttock muscle (gluteus medius) [glute_medius_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the glutes. Along the rim of the pelvis, beside and over the base of the spine, in the buttock and down the back and outside of the upper thigh. From its front part, low in the back on both sides. [pressing_lessens_tenderness]
> press Right glute: side buttock muscle (gluteus medius) [glute_medius_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left glute: side buttock muscle (gluteus medius) [figure_four_chair]: 1 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right glute: side buttock muscle (gluteus medius) [figure_four_chair]: 1 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left glute: small deep buttock muscle (gluteus minimus) [glute_medius_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the glutes. From its front part: low in the outer buttock, down the outside of the thigh and the lower leg to the ankle. From its back part: low in the buttock, down the back of the thigh and into the calf. It can feel just like sciatica. [pressing_lessens_tenderness]
> press Right glute: small deep buttock muscle (gluteus minimus) [glute_medius_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> press Left glute: pear-shaped deep buttock muscle (piriformis) [outer_buttock_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the glutes. Beside the base of the spine, across the buttock and at the back of the outer hip. It may spread down the upper back of the thigh. [pressing_lessens_tenderness]
> press Right glute: pear-shaped deep buttock muscle (piriformis) [outer_buttock_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> left out short deep hip turners (obturator internus, gemelli and quadratus femoris): There is not enough time for it today. It comes first next time.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=upper_back surface=wall,chair minutes=20
> 14 steps, about 19:22
> press Left upper back: stiff-neck muscle (levator scapulae) [levator_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the upper back. At the angle where the neck meets the shoulder: the classic stiff neck. It may spread along the inner edge of the shoulder blade and to the back of the shoulder. [neck_pressing_short_term]
> press Right upper back: stiff-neck muscle (levator scapulae) [levator_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [neck_pressing_short_term]
> stretch Left upper back: stiff-neck muscle (levator scapulae) [levator_armpit]: 1 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right upper back: stiff-neck muscle (levator scapulae) [levator_armpit]: 1 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left upper back: top-of-shoulder muscle (trapezius, descending part) [upper_trapezius_pinch] hands: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the upper back. Up the side of the neck to behind the ear, at the temple, and at the angle of the jaw. Another spot is felt at the base of the skull. It may spread behind the eye or to the lower back teeth. [press_30_to_90]
> press Right upper back: top-of-shoulder muscle (trapezius, descending part) [upper_trapezius_pinch] hands: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [press_30_to_90]
> stretch Left upper back: top-of-shoulder muscle (trapezius, descending part) [trapezius_ear_to_shoulder]: 1 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right upper back: top-of-shoulder muscle (trapezius, descending part) [trapezius_ear_to_shoulder]: 1 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left upper back: muscles between spine and shoulder blade (rhomboid major and minor) [blade_edge_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the upper back. Along the inner edge of the shoulder blade, between blade and spine. It may spread above the blade, but not into the arm. [home_press_then_stretch]
> press Right upper back: muscles between spine and shoulder blade (rhomboid major and minor) [blade_edge_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [home_press_then_stretch]
> stretch Left upper back: muscles between spine and shoulder blade (rhomboid major and minor) [hug_and_round]: 1 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right upper back: muscles between spine and shoulder blade (rhomboid major and minor) [hug_and_round]: 1 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left upper back: middle back-of-shoulder muscle (trapezius, transverse part) [blade_edge_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the upper back. As a burning between spine and shoulder blade. It may be felt at the tip of the shoulder. [home_press_then_stretch]
> press Right upper back: middle back-of-shoulder muscle (trapezius, transverse part) [blade_edge_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 1 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [home_press_then_stretch]
> left out rib muscle under the shoulder blade (serratus posterior superior): There is not enough time for it today. It comes first next time.
> left out ropes of muscle beside the spine (iliocostalis and longissimus thoracis): There is not enough time for it today. It comes first next time.
> left out lower back-of-shoulder muscle (trapezius, ascending part): There is not enough time for it today. It comes first next time.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=chest surface=wall,chair minutes=20
> 10 steps, about 19:08
> press Left chest: small chest muscle (pectoralis minor) [chest_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the chest. At the front of the shoulder. It may spread over the upper chest and down the inner side of arm and forearm to the middle, ring and little finger. On the left it can feel like heart pain, so that is ruled out first. [pressing_lessens_tenderness]
> press Right chest: small chest muscle (pectoralis minor) [chest_ball_wall] firm_ball: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left chest: small chest muscle (pectoralis minor) [chest_doorway]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [chest_stretch_trial]
> stretch Right chest: small chest muscle (pectoralis minor) [chest_doorway]: 2 x 30
>   why: The same on the other side: you asked for both. [chest_stretch_trial]
> press Left chest: big chest muscle (pectoralis major) [chest_fold_pinch] hands: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the chest. Over the front of the chest and at the front of the shoulder; from its outer edge as a tender breast or nipple. It may spread down the inner arm to the elbow, and to ring and little finger. On the left it can feel like heart pain, so that is ruled out first. [pressing_lessens_tenderness]
> press Right chest: big chest muscle (pectoralis major) [chest_fold_pinch] hands: roll 45, hold 90 or 30, 1 press, 2 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> press Left chest: saw muscle at the side of the ribs (serratus anterior) [rib_side_hand] hands: roll 45, hold 30 or 30, 1 press, 1 spot, at most 3 of 10, 180 in all, gentle
>   why: It is one of the usual sore muscles of the chest. At the side of the chest, sometimes as a stitch or short breath. It may spread to the inner edge of the blade near its lower end, down the inner arm, and to ring and little finger. [pressing_lessens_tenderness]
> press Right chest: saw muscle at the side of the ribs (serratus anterior) [rib_side_hand] hands: roll 45, hold 30 or 30, 1 press, 1 spot, at most 3 of 10, 180 in all, gentle
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left chest: saw muscle at the side of the ribs (serratus anterior) [chest_open_sitting]: 2 x 30, gentle
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right chest: saw muscle at the side of the ribs (serratus anterior) [chest_open_sitting]: 2 x 30, gentle
>   why: The same on the other side: you asked for both. [stretch_enough]
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=calves surface=bed minutes=20
> 6 steps, about 8:12
> stretch Left calf: big calf muscle (gastrocnemius) [calf_towel_bed]: 2 x 30
>   why: It is one of the usual sore muscles of the calves. Most often in the instep, the inner arch of the foot, and in the calf itself. It may spread to the back of the knee, down the inner calf to the ankle and, less often, to the lower back of the thigh. Night calf cramps are linked with it. It is not pressed here, so the stretch stands alone. [stretch_enough]
> stretch Right calf: big calf muscle (gastrocnemius) [calf_towel_bed]: 2 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> stretch Left calf: toe-curling muscle deep in the calf (flexor digitorum longus) [toes_on_wall]: 2 x 30, gentle
>   why: It is one of the usual sore muscles of the calves. In the front half of the sole, behind the toes. It may spread to the toes, to the inner ankle and up the inner calf. It is not pressed here, so the stretch stands alone. [stretch_enough]
> stretch Right calf: toe-curling muscle deep in the calf (flexor digitorum longus) [toes_on_wall]: 2 x 30, gentle
>   why: The same on the other side: you asked for both. [stretch_enough]
> stretch Left calf: small muscle behind the knee (popliteus) [straight_knee_toes_out_chair]: 2 x 30, gentle
>   why: It is one of the usual sore muscles of the calves. In the back of the knee, above all when you crouch or straighten the leg. It is not pressed here, so the stretch stands alone. [stretch_enough]
> stretch Right calf: small muscle behind the knee (popliteus) [straight_knee_toes_out_chair]: 2 x 30, gentle
>   why: The same on the other side: you asked for both. [stretch_enough]
> left out big calf muscle (gastrocnemius): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out deep calf muscle (soleus): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out arch-holding muscle deep in the calf (tibialis posterior): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out toe-curling muscle deep in the calf (flexor digitorum longus): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out big-toe-curling muscle deep in the calf (flexor hallucis longus): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out small muscle behind the knee (popliteus): None of its moves fits the places you chose: floor, wall, chair or bed.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=hips surface=bed minutes=20
> 6 steps, about 10:28
> stretch Left hip: front thigh muscle (rectus femoris) [hip_flexor_bed_edge]: 2 x 30
>   why: It is one of the usual sore muscles of the hips. Deep in the front of the knee and around the kneecap, and low on the front of the thigh, often worse at night. It may spread over the whole front of the thigh. It is not pressed here, so the stretch stands alone. [stretch_enough]
> stretch Right hip: front thigh muscle (rectus femoris) [hip_flexor_bed_edge]: 2 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> stretch Left hip: front pocket muscle (tensor fasciae latae) [tfl_bed_edge]: 2 x 30
>   why: It is one of the usual sore muscles of the hips. At the outer hip, over the big bone, and down the front and outside of the thigh, sometimes as far as the knee. It feels much like hip joint or outer-hip tendon trouble. It is not pressed here, so the stretch stands alone. [stretch_enough]
> stretch Right hip: front pocket muscle (tensor fasciae latae) [tfl_bed_edge]: 2 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> press Left hip: deep hip flexor, psoas and iliacus (iliopsoas) [iliacus_fingertips] hands: roll 45, hold 30 or 30, 1 press, 2 spot, at most 3 of 10, 180 in all, gentle
>   why: It is one of the usual sore muscles of the hips. In a band up and down the low back on the same side, as far as the area beside the base of the spine and the upper inner buttock. From its lower end, in the groin and the front inner thigh. [pressing_lessens_tenderness]
> press Right hip: deep hip flexor, psoas and iliacus (iliopsoas) [iliacus_fingertips] hands: roll 45, hold 30 or 30, 1 press, 2 spot, at most 3 of 10, 180 in all, gentle
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> left out front thigh muscle (rectus femoris): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out front pocket muscle (tensor fasciae latae): None of its moves fits the places you chose: floor, wall, chair or bed.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=glutes surface=bed minutes=20
> 6 steps, about 14:28
> press Left glute: big buttock muscle (gluteus maximus) [glute_ball_bed] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
>   why: It is one of the usual sore muscles of the glutes. In the buttock: beside the cleft and the base of the spine, over the whole cheek, like sitting on a nail, or at the tailbone. It may spread to the top of the back of the thigh, but mostly stays in the buttock. [pressing_lessens_tenderness]
> press Right glute: big buttock muscle (gluteus maximus) [glute_ball_bed] firm_ball: roll 45, hold 90 or 30, 2 press, 2 spot, at most 6 of 10, 180 in all
>   why: The same on the other side: you asked for both. [pressing_lessens_tenderness]
> stretch Left glute: big buttock muscle (gluteus maximus) [glute_knee_to_shoulder]: 2 x 30
>   why: A held stretch after pressing was part of what helped in trials. [stretch_enough]
> stretch Right glute: big buttock muscle (gluteus maximus) [glute_knee_to_shoulder]: 2 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> stretch Left glute: side buttock muscle (gluteus medius) [figure_four_lying]: 2 x 30
>   why: It is one of the usual sore muscles of the glutes. Along the rim of the pelvis, beside and over the base of the spine, in the buttock and down the back and outside of the upper thigh. From its front part, low in the back on both sides. It is not pressed here, so the stretch stands alone. [stretch_enough]
> stretch Right glute: side buttock muscle (gluteus medius) [figure_four_lying]: 2 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> left out side buttock muscle (gluteus medius): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out small deep buttock muscle (gluteus minimus): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out pear-shaped deep buttock muscle (piriformis): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out short deep hip turners (obturator internus, gemelli and quadratus femoris): None of its moves fits the places you chose: floor, wall, chair or bed.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=upper_back surface=bed minutes=20
> 6 steps, about 8:12
> stretch Left upper back: stiff-neck muscle (levator scapulae) [levator_armpit]: 2 x 30
>   why: It is one of the usual sore muscles of the upper back. At the angle where the neck meets the shoulder: the classic stiff neck. It may spread along the inner edge of the shoulder blade and to the back of the shoulder. It is not pressed here, so the stretch stands alone. [stretch_enough]
> stretch Right upper back: stiff-neck muscle (levator scapulae) [levator_armpit]: 2 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> stretch Left upper back: top-of-shoulder muscle (trapezius, descending part) [trapezius_ear_to_shoulder]: 2 x 30
>   why: It is one of the usual sore muscles of the upper back. Up the side of the neck to behind the ear, at the temple, and at the angle of the jaw. Another spot is felt at the base of the skull. It may spread behind the eye or to the lower back teeth. It is not pressed here, so the stretch stands alone. [stretch_enough]
> stretch Right upper back: top-of-shoulder muscle (trapezius, descending part) [trapezius_ear_to_shoulder]: 2 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> stretch Left upper back: muscles between spine and shoulder blade (rhomboid major and minor) [hug_and_round]: 2 x 30
>   why: It is one of the usual sore muscles of the upper back. Along the inner edge of the shoulder blade, between blade and spine. It may spread above the blade, but not into the arm. It is not pressed here, so the stretch stands alone. [stretch_enough]
> stretch Right upper back: muscles between spine and shoulder blade (rhomboid major and minor) [hug_and_round]: 2 x 30
>   why: The same on the other side: you asked for both. [stretch_enough]
> left out stiff-neck muscle (levator scapulae): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out top-of-shoulder muscle (trapezius, descending part): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out muscles between spine and shoulder blade (rhomboid major and minor): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out middle back-of-shoulder muscle (trapezius, transverse part): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out lower back-of-shoulder muscle (trapezius, ascending part): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out ropes of muscle beside the spine (iliocostalis and longissimus thoracis): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out rib muscle under the shoulder blade (serratus posterior superior): None of its moves fits the places you chose: floor, wall, chair or bed.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
plan region=chest surface=bed minutes=20
> 4 steps, about 5:28
> stretch Left chest: small chest muscle (pectoralis minor) [chest_doorway]: 2 x 30
>   why: It is one of the usual sore muscles of the chest. At the front of the shoulder. It may spread over the upper chest and down the inner side of arm and forearm to the middle, ring and little finger. On the left it can feel like heart pain, so that is ruled out first. It is not pressed here, so the stretch stands alone. [chest_stretch_trial]
> stretch Right chest: small chest muscle (pectoralis minor) [chest_doorway]: 2 x 30
>   why: The same on the other side: you asked for both. [chest_stretch_trial]
> stretch Left chest: saw muscle at the side of the ribs (serratus anterior) [chest_open_sitting]: 2 x 30, gentle
>   why: It is one of the usual sore muscles of the chest. At the side of the chest, sometimes as a stitch or short breath. It may spread to the inner edge of the blade near its lower end, down the inner arm, and to ring and little finger. It is not pressed here, so the stretch stands alone. [stretch_enough]
> stretch Right chest: saw muscle at the side of the ribs (serratus anterior) [chest_open_sitting]: 2 x 30, gentle
>   why: The same on the other side: you asked for both. [stretch_enough]
> left out small chest muscle (pectoralis minor): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out big chest muscle (pectoralis major): None of its moves fits the places you chose: floor, wall, chair or bed.
> left out saw muscle at the side of the ribs (serratus anterior): None of its moves fits the places you chose: floor, wall, chair or bed.
> note: The calm version: search slowly, hold until the spot eases, twice, then stretch. Pressing followed by stretching is what home trials used.
