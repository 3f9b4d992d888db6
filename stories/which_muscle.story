# From a sentence to a likely muscle: words, answers, presses, and what words may warn of.
at 2026-03-02T10:00:00+01:00
find front of my rihgt sholder, worse reaching back, not the neck
> zone collarbone.right
> zone shoulder_front.right
> not there: back_of_neck, neck_angle, side_of_neck
> told behind_back
> open: Several muscles could do this. A check would tell more.
> infraspinatus.right 43 %, below_the_ridge 22 %
>   + When it is sore, most people feel it there: front of the shoulder.
>   + This muscle often holds that back: reaching behind you or up behind the back.
> biceps_brachii.right 11 %, lower_belly 11 %
> pectoralis_major.right 11 %, collarbone_part 5 %
> pectoralis_minor.right 11 %, below_collarbone 5 %
> left to others: muscle under the collarbone (subclavius). A physiotherapist can examine it and the nerves beside it.
> next (201 millibits): Is it worse when you throw, serve or punch?
find heel in the morning, I stand all day
> zone heel
> told first_steps
> told long_standing
> open: Several muscles could do this. A check would tell more.
> soleus 41 %, below_the_belly 32 %
>   + When it is sore, most people feel it there: heel, back and underneath.
>   + It is worse with standing for long, as this muscle often is.
> abductor_hallucis 29 %, inner_arch 29 %
> quadratus_plantae 18 %, before_heel 18 %
> next (149 millibits): Is it worse on hard floors, barefoot, or in worn, hard or thin shoes?
tell hard_floors no
> zone heel
> told first_steps
> told long_standing
> not so: hard_floors
> open: Several muscles could do this. A check would tell more.
> abductor_hallucis 42 %, inner_arch 42 %
>   + When it is sore, most people feel it there: heel, back and underneath.
>   + It is worse with the first steps in the morning or after rest, as this muscle often is.
>   + It is worse with standing for long, as this muscle often is.
> soleus 27 %, below_the_belly 21 %
> quadratus_plantae 11 %, before_heel 11 %
> fibularis_brevis 6 %, lower_outer 6 %
> next (150 millibits): Do your feet roll in, or are your arches flat?
press quadratus_plantae.before_heel
> zone heel
> told first_steps
> told long_standing
> not so: hard_floors
> open: Several muscles could do this. A check would tell more.
> abductor_hallucis 47 %, inner_arch 47 %
>   + When it is sore, most people feel it there: heel, back and underneath.
>   + It is worse with the first steps in the morning or after rest, as this muscle often is.
>   + It is worse with standing for long, as this muscle often is.
> soleus 30 %, below_the_belly 23 %
> fibularis_brevis 6 %, lower_outer 6 %
> next (151 millibits): Do your feet roll in, or are your arches flat?
press soleus.below_the_belly tender yours
> zone heel
> told first_steps
> told long_standing
> not so: hard_floors
> clear: This fits well. It is still a guess from patterns, and not a diagnosis.
> soleus 96 %, below_the_belly 96 %
>   + When it is sore, most people feel it there: heel, back and underneath.
>   + It is worse with standing for long, as this muscle often is.
>   + Pressing there is tender.
>   + Pressing there brings on the pain that you know.
>   - Many people with it also say yes to this, and you say no: hard floors, or worn, hard or thin shoes.
> abductor_hallucis 7 %, inner_arch 7 %
> next (52 millibits): Is it worse in narrow or tight shoes?
find pain behind the eye
> zone face
> open: Several muscles could do this. A check would tell more.
> masseter 28 %, belly 14 %
>   + When it is sore, most people feel it there: eye, nose and cheekbone.
> upper_trapezius 13 %, front_edge 6 %
> lateral_pterygoid 11 %, deep_below_cheekbone 11 %
> splenius_cervicis 11 %, low_neck 11 %
> next (156 millibits): Did it start with a jolt of the neck, as in a fall or a car crash?
find pain running down the outside of my leg, worse sitting
> zone thigh_outer_lower
> zone thigh_outer_upper
> told long_sitting
> unknown: running
> open: Several muscles could do this. A check would tell more.
> vastus_lateralis 22 %, middle 11 %
>   + It lies there: outer thigh, upper part.
> tensor_fasciae_latae 19 %, front_pocket 19 %
> gluteus_minimus 12 %, front_part 11 %
> gluteus_medius 9 %, middle_part 6 %
> next (140 millibits): Is it hard or sore to bring your straight leg across behind the other?
find both sides of my low back, cannot turn over in bed
> zone low_back
> zone low_back_upper
> zone sacroiliac
> told turning_in_bed
> open: Several muscles could do this. A check would tell more.
> quadratus_lumborum 46 %, above_rim 46 %
>   + It lies there: low back.
>   + It is worse with turning over in bed, as this muscle often is.
> gluteus_medius 11 %, back_part 5 %
> iliopsoas 7 %, inside_the_rim 7 %
> multifidus 6 %, beside_base 6 %
> next (130 millibits): Is it worse when you cough or sneeze, or did it come with a long cough?
# Once the safety questions are answered, pressing is proposed.
answer all no
screen shoulder upper_back
> go: Nothing you told speaks against pressing gently and listening to your body.
> shoulder: go
> upper_back: go
> cleared
find between my shoulder blades
> zone between_blades
> zone blade_inner_edge
> open: Several muscles could do this. A check would tell more.
> middle_trapezius 12 %, beside_the_ridge 12 %
>   + It lies there: between the shoulder blades.
> rhomboids 12 %, upper 6 %
> lower_trapezius 12 %, outer_edge 12 %
> infraspinatus 11 %, below_the_ridge 6 %
> next (253 millibits): Press gently on the middle back-of-shoulder muscle (trapezius, transverse part): between spine and blade, level with the ridge of the blade.
# Words that may be a warning come before any ranking, until they are denied.
find swollen hot calf after a flight
> zone calf_lower_inner
> zone calf_lower_outer
> zone calf_middle_inner
> zone calf_middle_outer
> zone calf_upper_inner
> zone calf_upper_outer
> unknown: hot
> raised urgent swollen_calf: Press nothing. Get medical advice today; call the emergency number if you are also breathless, faint, coughing blood or have chest pain.
> raised urgent new_calf_pain_clot_risk: Leave your legs alone and get medical advice today.
> no ranking
deny swollen_calf
> zone calf_lower_inner
> zone calf_lower_outer
> zone calf_middle_inner
> zone calf_middle_outer
> zone calf_upper_inner
> zone calf_upper_outer
> unknown: hot
> raised urgent new_calf_pain_clot_risk: Leave your legs alone and get medical advice today.
> no ranking
deny new_calf_pain_clot_risk
> zone calf_lower_inner
> zone calf_lower_outer
> zone calf_middle_inner
> zone calf_middle_outer
> zone calf_upper_inner
> zone calf_upper_outer
> unknown: hot
> open: Several muscles could do this. A check would tell more.
> soleus 18 %, below_the_belly 14 %
>   + It lies there: lower calf, inner half.
> gastrocnemius 17 %, inner_head 12 %
> tibialis_posterior 7 %, inner_edge 7 %
> flexor_digitorum_longus 6 %, inner_edge 6 %
> next (285 millibits): Press gently on the deep calf muscle (soleus): just below where the calf's bulk ends, a little to the inside, well above the tendon.
find numb between the legs
> raised emergency saddle_numbness: Go to an emergency department now, or call your emergency number.
> raised clinician leg_nerve_pain: See a clinician before you press your low back or the back of the thigh, and leave the deep buttock muscles alone.
> no ranking
find chest tightness when climbing stairs
> zone breastbone
> zone chest_middle
> zone chest_upper
> told uphill_stairs
> habit hill_load
> raised emergency chest_pressure_now: Call your emergency number now. Do not press, stretch or wait to see whether it passes.
> raised urgent effort_chest_pain: Get medical advice today, and leave the program until then. If it comes at rest or does not pass, call the emergency number.
> no ranking
find no fever, just a stiff neck
> zone back_of_neck
> zone neck_angle
> zone side_of_neck
> unknown: fever
> open: Several muscles could do this. A check would tell more.
> upper_trapezius 21 %, front_edge 11 %
>   + When it is sore, most people feel it there: side of the neck.
> levator_scapulae 20 %, blade_corner 10 %
> splenius_cervicis 9 %, low_neck 9 %
> lower_trapezius 8 %, outer_edge 8 %
> next (236 millibits): Press gently on the top-of-shoulder muscle (trapezius, descending part): the free front edge half-way between neck and shoulder tip, where it can be pinched.
find my pelvic floor is tight
> cannot_tell: Say or paint where it hurts, and the muscles that may be behind it are listed.
> left to others: pelvic floor. A physiotherapist trained in pelvic health can examine and treat it; a doctor looks first at pain that is new.
