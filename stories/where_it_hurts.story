# Typed words, with sides, slips and what is not understood.
find heel
> zone heel
> soleus felt_here: When it is sore, most people feel it there: heel, back and underneath.
find under my left foot in the morning
> zone ball_of_foot.left
> zone instep.left
> zone sole_outer.left
> unknown: morning
> gastrocnemius felt_here: When it is sore, most people feel it there: instep, the inner arch of the foot.
find front of the hip
> zone front_hip
> zone groin
> iliopsoas lies_here: It lies there: front of the hip.
find lower back
> zone low_back
> zone low_back_upper
> zone sacroiliac
> iliopsoas felt_here: When it is sore, most people feel it there: low back, low back, upper part and beside the base of the spine.
> gluteus_medius felt_here: When it is sore, most people feel it there: low back and beside the base of the spine.
> gluteus_maximus lies_here: It lies there: beside the base of the spine.
> soleus may_reach: When it is sore, some people feel it there: beside the base of the spine.
find between the shoulder blades
> zone between_blades
> zone blade_inner_edge
> levator_scapulae may_reach: When it is sore, some people feel it there: inner edge of the shoulder blade.
find top of the sholder, right
> zone shoulder_tip.right
> zone shoulder_top.right
> levator_scapulae lies_here: It lies there: top of the shoulder, neck side.
> upper_trapezius lies_here: It lies there: top of the shoulder, neck side.
find chest near the shoulder
> zone chest_upper
> pectoralis_minor lies_here: It lies there: upper chest, below the collarbone.
find bum
> zone buttock_lower
> zone buttock_outer
> zone buttock_upper
> gluteus_maximus lies_here: It lies there: upper buttock.
> gluteus_medius lies_here: It lies there: upper buttock.
find my neck, left side
> zone back_of_neck.left
> zone neck_angle.left
> zone side_of_neck.left
> upper_trapezius felt_here: When it is sore, most people feel it there: side of the neck.
> levator_scapulae felt_here: When it is sore, most people feel it there: angle of the neck, where it meets the shoulder.
find the thingummy
> ! bad_input: No place on the body was found in "the thingummy". | Name the place, such as "back of the calf" or "between the shoulder blades".
find calf_middle_inner.left
> zone calf_middle_inner.left
> gastrocnemius may_reach: When it is sore, some people feel it there: middle of the calf, inner half.
> soleus may_reach: When it is sore, some people feel it there: middle of the calf, inner half.
