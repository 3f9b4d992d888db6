# Typed words, with sides, slips and what is not understood.
find heel
> zone heel
> open: Several muscles could do this. A check would tell more.
> soleus 41 %, below_the_belly 31 %
>   + When it is sore, most people feel it there: heel, back and underneath.
> abductor_hallucis 16 %, inner_arch 16 %
> quadratus_plantae 16 %, before_heel 16 %
> fibularis_brevis 7 %, lower_outer 7 %
> next (134 millibits): Is it worse on hard floors, barefoot, or in worn, hard or thin shoes?
find under my left foot in the morning
> zone ball_of_foot.left
> zone instep.left
> zone sole_outer.left
> told first_steps
> open: Several muscles could do this. A check would tell more.
> gastrocnemius.left 13 %, inner_head 11 %
>   + When it is sore, most people feel it there: instep, the inner arch of the foot.
> abductor_hallucis.left 13 %, inner_arch 13 %
> quadratus_plantae.left 10 %, before_heel 10 %
> flexor_digitorum_longus.left 8 %, inner_edge 8 %
> next (182 millibits): Is it worse when your toes have to grip, as in loose sandals?
find front of the hip
> zone front_hip
> zone groin
> open: Several muscles could do this. A check would tell more.
> iliopsoas 16 %, inside_the_rim 16 %
>   + It lies there: front of the hip.
> quadratus_lumborum 14 %, above_rim 14 %
> adductor_longus 14 %, inner_side 14 %
> external_oblique 14 %, waist 14 %
> left to others: groin triangle. A physiotherapist can treat the muscles around it; a doctor looks first at a lump, a strong pulse or pain with every step.
> left to others: pelvic floor. A physiotherapist trained in pelvic health can examine and treat it; a doctor looks first at pain that is new.
> next (208 millibits): Is it worse when you ride a horse or ski?
find lower back
> zone low_back
> zone low_back_upper
> zone sacroiliac
> open: Several muscles could do this. A check would tell more.
> quadratus_lumborum 21 %, above_rim 21 %
>   + It lies there: low back.
> gluteus_medius 14 %, back_part 6 %
> iliopsoas 9 %, inside_the_rim 9 %
> multifidus 8 %, beside_base 8 %
> next (107 millibits): Is it worse when you cough or sneeze, or did it come with a long cough?
find between the shoulder blades
> zone between_blades
> zone blade_inner_edge
> open: Several muscles could do this. A check would tell more.
> middle_trapezius 12 %, beside_the_ridge 12 %
>   + It lies there: between the shoulder blades.
> rhomboids 12 %, upper 6 %
> lower_trapezius 12 %, outer_edge 12 %
> infraspinatus 11 %, below_the_ridge 6 %
> next (112 millibits): Is it hard or sore to bring your arm across your chest?
find top of the sholder, right
> zone shoulder_tip.right
> zone shoulder_top.right
> open: Several muscles could do this. A check would tell more.
> upper_trapezius.right 24 %, front_edge 12 %
>   + It lies there: top of the shoulder, neck side.
> levator_scapulae.right 14 %, neck_angle 12 %
> lower_trapezius.right 13 %, outer_edge 13 %
> supraspinatus.right 13 %, inner 6 %
> next (139 millibits): Is it worse when you hold a phone with your shoulder?
find chest near the shoulder
> zone chest_upper
> open: Several muscles could do this. A check would tell more.
> scalenes 25 %, side_of_neck 25 %
>   + When it is sore, most people feel it there: upper chest, below the collarbone.
> pectoralis_major 25 %, collarbone_part 12 %
> pectoralis_minor 14 %, below_collarbone 9 %
> serratus_posterior_superior 10 %, under_the_corner 10 %
> next (202 millibits): Is it worse when you push yourself up from a chair or walk on crutches?
find bum
> zone buttock_lower
> zone buttock_outer
> zone buttock_upper
> open: Several muscles could do this. A check would tell more.
> gluteus_medius 19 %, middle_part 7 %
>   + When it is sore, most people feel it there: outer buttock and upper buttock.
> quadratus_lumborum 18 %, above_rim 18 %
> gluteus_maximus 9 %, upper_outer 4 %
> piriformis 9 %, outer_third 9 %
> next (139 millibits): Is it worse when you turn or twist on that leg?
find my neck, left side
> zone back_of_neck.left
> zone neck_angle.left
> zone side_of_neck.left
> open: Several muscles could do this. A check would tell more.
> upper_trapezius.left 21 %, front_edge 11 %
>   + When it is sore, most people feel it there: side of the neck.
> levator_scapulae.left 20 %, blade_corner 10 %
> splenius_cervicis.left 9 %, low_neck 9 %
> lower_trapezius.left 8 %, outer_edge 8 %
> next (218 millibits): Did it start with a jolt of the neck, as in a fall or a car crash?
find the thingummy
> ! bad_input: No place on the body was found in "the thingummy". | Name the place, such as "back of the calf" or "between the shoulder blades".
find calf_middle_inner.left
> zone calf_middle_inner.left
> cannot_tell: From this, nobody can tell. If it stays, let a professional look at it.
> tibialis_posterior.left 2 %, inner_edge 2 %
>   + It lies there: middle of the calf, inner half.
>   - Most people with it feel it there too, and you do not: Achilles tendon.
> gastrocnemius.left 2 %, inner_head 1 %
> flexor_digitorum_longus.left 1 %, inner_edge 1 %
> soleus.left 1 %, below_the_belly 1 %
