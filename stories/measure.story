# A runner with a stiff ankle measures it with the phone, is refused where it shakes or tilts, comes
# back after a reload, and weeks later hears what the numbers are worth.

at 2026-11-23T18:00:00+01:00

# Nothing is led without the safety questions.
measure lunge_shin_angle
> ! not_ready: 40 safety questions need an answer, the first: Right now, is there pressure, pain or tightness in your chest, or new breathlessness, a cold sweat or faintness? | Answer the safety questions first; they take about a minute.
end
answer all no
screen calves
> go: Nothing you told speaks against pressing gently and listening to your body.
> calves: go
> cleared

measure lunge_shin_angle left
> "Lay the phone flat. Let go."
> zero Left side, practice | First the zero.
# The table slopes a little.
hold 0.8 0 for 9 seconds
> "Left side."
> "Face the wall. This foot in front."
> place Left side, practice | Get into place. [I am in place]
tap
> "First once for practice."
> "Knee forward. Heel down. Hold still."
> move Left side, practice | Go to the end of the movement. [I am there]
# Practice: to the wall, then still.
hold 125.8 0 for 9 seconds
> still Left side, practice | Hold still.
> "Practice: 35.0 degrees."
> "And back. Let go."
> back Left side, 1 of 3 | And back. Let go. [Go on]
# Once with a trembling hand, then tilted, then well.
hold 95 0 for 4 seconds
> "Knee forward. Heel down. Hold still."
> move Left side, 1 of 3 | Go to the end of the movement. [I am there]
hold 130.8 0 for 6 seconds
> still Left side, 1 of 3 | Hold still.
shake 130.8 0 for 4 seconds
> "That was shaky. Hold still."
> still Left side, 1 of 3 | Hold still.
>   refused: That was shaky. Hold still.
hold 130.8 25 for 3 seconds
> "The phone is tilted. Straighten it."
> still Left side, 1 of 3 | Hold still.
>   refused: The phone is tilted. Straighten it.
hold 130.8 0 for 3 seconds
> "That was shaky. Hold still."
> still Left side, 1 of 3 | Hold still.
>   refused: That was shaky. Hold still.
> "40.0 degrees."
> "And back. Let go."
> back Left side, 1 of 3 | And back. Let go. [Go on]
>   taken: 40.0°
reload
> place Left side, 2 of 3 | Get into place. [I am in place]
>   taken: 40.0°
tap
> "Knee forward. Heel down. Hold still."
> move Left side, 2 of 3 | Go to the end of the movement. [I am there]
>   taken: 40.0°
hold 133.8 0 for 9 seconds
> still Left side, 2 of 3 | Hold still.
>   taken: 40.0°
> "43.0 degrees."
> "And back. Let go."
> back Left side, 2 of 3 | And back. Let go. [Go on]
>   taken: 40.0°, 43.0°
hold 95 0 for 4 seconds
> "Knee forward. Heel down. Hold still."
> move Left side, 3 of 3 | Go to the end of the movement. [I am there]
>   taken: 40.0°, 43.0°
hold 131.8 0 for 9 seconds
> still Left side, 3 of 3 | Hold still.
>   taken: 40.0°, 43.0°
> "41.0 degrees."
> "Done. Let go."
> done  | Done. Let go.
>   taken: 40.0°, 43.0°, 41.0°
>   = measured {"atlas_version":"story","measure":"lunge_shin_angle","side":"left","by":"phone","repeats_tenths":[400,430,410],"value_tenths":430,"practice":false}
end
measured lunge_shin_angle
> 50 healthy adults: 44.9° on average; two in three lay between 39.4° and 50.4°.
> A difference below 7.1° is inside the noise of measuring yourself.
> left: 43.0°, 1 measured, first | Within what is usual. Your first value. The next ones will be compared with it.

# Four weeks later, twice.
wait 27 days
answer all no
screen calves
> go: Nothing you told speaks against pressing gently and listening to your body.
> calves: go
> cleared
typed lunge_shin_angle left phone 51 52.5 51
wait 1 days
typed lunge_shin_angle left phone 52 53 51
measured lunge_shin_angle
> 50 healthy adults: 44.9° on average; two in three lay between 39.4° and 50.4°.
> A difference below 7.1° is inside the noise of measuring yourself.
> left: 53.0°, 3 measured, real | Within what is usual. Since the first time +10.0°, twice in a row: more than the noise. That is the way you would want it to go.

# With a tape: both sides, a slip of the decimal, and a week of noise.
typed lunge_knee_to_wall left tape 9.5 10 9
typed lunge_knee_to_wall right tape 12 12.5 12
typed lunge_knee_to_wall right tape 120
> ! bad_input: "Knee to wall: how far the toe is from the wall" lies between 0.0 cm and 25.0 cm. | Read the value again; a comma or a sign may have slipped.
typed lunge_knee_to_wall both tape 10
> ! bad_input: This is measured on one side at a time. | Say whether it was the left or the right.
typed neck_bend both tape 48
> ! bad_input: "Bending the head forward" is not measured by tape. | It is measured by: phone, goniometer.
wait 7 days
typed lunge_knee_to_wall left tape 10.5 11.5 11
measured lunge_knee_to_wall
> 50 healthy adults: 10.3 cm on average; two in three lay between 7.3 cm and 13.3 cm.
> A difference below 2.9 cm is inside the noise of measuring yourself.
> left: 11.5 cm, 2 measured, noise | Within what is usual. Since the first time +1.5 cm: inside the noise of measuring.
> right: 12.5 cm, 1 measured, first | Within what is usual. Your first value. The next ones will be compared with it.
> Left and right differ by 1.0 cm: inside the noise.

# What rules out the neck rules out measuring it; what runs can be stopped.
answer all no
answer neck_or_spine_condition yes
screen neck
> clinician: Do not press here for now. See below what to do first.
> neck: clinician
>   clinician neck_or_spine_condition (Neck): Ask a clinician before you treat neck or upper back.
> not cleared
measure neck_bend
> ! not_safe: Do not press here for now. See below what to do first. | Ask a clinician before you treat neck or upper back.
end
answer all no
screen back_of_thigh
> go: Nothing you told speaks against pressing gently and listening to your body.
> back_of_thigh: go
> cleared
measure straight_leg_raise right
> "Right side."
> "On your back. Strap around this foot."
> place Right side, practice | Get into place. [I am in place]
tap
> "Leg flat. Hold still."
> zero Right side, practice | First the zero.
hold 0 0 for 9 seconds
> "First once for practice."
> "Raise it straight. Hold still."
> move Right side, practice | Go to the end of the movement. [I am there]
stop
> "Stopped. Sides that were done are kept."
> stopped  | Stopped. Sides that were done are kept.
tap
> ! nothing is being measured
end
journal
> 10 records, 1dc8074616cb3deb, read back equal
