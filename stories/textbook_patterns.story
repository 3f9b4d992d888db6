# Each muscle's textbook pattern, with what makes it worse: the muscle comes first.
textbook
> abductor_digiti_minimi_foot: abductor_digiti_minimi_foot 84 % flexor_digitorum_brevis 10 % flexor_hallucis_brevis 6 %
> abductor_hallucis: abductor_hallucis 95 % quadratus_plantae 8 % flexor_digitorum_brevis 1 %
> adductor_longus: adductor_longus 98 % pectineus 8 % adductor_magnus 7 %
> adductor_magnus: adductor_magnus 95 % adductor_longus 5 % gracilis 5 %
> biceps_brachii: biceps_brachii 99 % pronator_teres 1 %
> biceps_femoris: biceps_femoris 100 % popliteus 2 % gastrocnemius 1 %
> brachialis: brachialis 96 % thumb_pad_muscles 3 % first_dorsal_interosseous 3 %
> brachioradialis: brachioradialis 87 % extensor_carpi_radialis 7 % supinator 2 %
> deep_hip_rotators: deep_hip_rotators 100 % popliteus 1 %
> deltoid: deltoid 100 % infraspinatus 19 % teres_minor 15 %
> erector_spinae_lumbar: erector_spinae_lumbar 100 % gluteus_medius 1 %
> erector_spinae_thoracis: erector_spinae_thoracis 99 % middle_trapezius 1 % rhomboids 1 %
> extensor_carpi_radialis: extensor_carpi_radialis 99 % extensor_digitorum 3 % brachioradialis 2 %
> extensor_digitorum: extensor_digitorum 100 % extensor_carpi_radialis 2 % first_dorsal_interosseous 1 %
> extensor_digitorum_brevis: extensor_digitorum_brevis 98 % extensor_digitorum_longus 2 % gastrocnemius 1 %
> extensor_digitorum_longus: extensor_digitorum_longus 97 % extensor_digitorum_brevis 6 % extensor_hallucis_longus 3 %
> extensor_hallucis_longus: extensor_hallucis_longus 96 % extensor_digitorum_longus 5 % extensor_digitorum_brevis 3 %
> external_oblique: external_oblique 100 % pectineus 1 % pronator_teres 1 %
> fibularis_brevis: fibularis_brevis 80 % fibularis_longus 21 % extensor_digitorum_brevis 1 %
> fibularis_longus: fibularis_longus 97 % fibularis_brevis 4 % extensor_digitorum_brevis 1 %
> first_dorsal_interosseous: first_dorsal_interosseous 91 % thumb_pad_muscles 6 %
> flexor_digitorum_brevis: flexor_digitorum_brevis 86 % abductor_digiti_minimi_foot 7 % interossei_foot 6 %
> flexor_digitorum_longus: flexor_digitorum_longus 77 % flexor_digitorum_brevis 25 % flexor_hallucis_brevis 3 %
> flexor_hallucis_brevis: flexor_hallucis_brevis 88 % abductor_digiti_minimi_foot 6 % flexor_digitorum_brevis 4 %
> flexor_hallucis_longus: flexor_hallucis_longus 95 % flexor_hallucis_brevis 5 % interossei_foot 2 %
> gastrocnemius: gastrocnemius 99 % flexor_hallucis_brevis 1 % quadratus_plantae 1 %
> gluteus_maximus: gluteus_maximus 100 % deep_hip_rotators 3 % gluteus_medius 2 %
> gluteus_medius: gluteus_medius 100 % multifidus 37 % gluteus_maximus 22 %
> gluteus_minimus: gluteus_minimus 100 % semitendinosus 35 % piriformis 2 %
> gracilis: gracilis 99 % adductor_magnus 1 % adductor_longus 1 %
> iliopsoas: iliopsoas 100 % pectineus 3 % gastrocnemius 1 %
> infraspinatus: infraspinatus 100 % biceps_brachii 2 % pronator_teres 1 %
> interossei_foot: interossei_foot 98 % flexor_hallucis_brevis 4 % flexor_digitorum_brevis 2 %
> lateral_pterygoid: lateral_pterygoid 94 % masseter 8 % temporalis 1 %
> latissimus_dorsi: latissimus_dorsi 100 % teres_major 1 %
> levator_scapulae: levator_scapulae 99 % splenius_cervicis 1 %
> lower_trapezius: lower_trapezius 100 % middle_trapezius 2 % rhomboids 2 %
> masseter: masseter 89 % lateral_pterygoid 16 % temporalis 1 %
> middle_trapezius: middle_trapezius 91 % rhomboids 13 % levator_scapulae 1 %
> multifidus: multifidus 99 %
> pectineus: pectineus 97 % adductor_longus 3 % gracilis 1 %
> pectoralis_major: pectoralis_major 92 % pectoralis_minor 11 % biceps_brachii 1 %
> pectoralis_minor: pectoralis_minor 99 % biceps_brachii 1 % pectoralis_major 1 %
> piriformis: piriformis 100 % deep_hip_rotators 1 % quadratus_lumborum 1 %
> popliteus: popliteus 99 % gastrocnemius 1 %
> pronator_teres: pronator_teres 100 % brachioradialis 1 %
> quadratus_lumborum: quadratus_lumborum 100 % piriformis 1 %
> quadratus_plantae: quadratus_plantae 78 % soleus 5 % abductor_hallucis 4 %
> rectus_abdominis: rectus_abdominis 100 %
> rectus_femoris: rectus_femoris 100 % vastus_medialis 1 % gastrocnemius 1 %
> rhomboids: rhomboids 86 % middle_trapezius 18 %
> sartorius: sartorius 99 % vastus_intermedius 3 % gastrocnemius 1 %
> scalenes: scalenes 100 % levator_scapulae 1 %
> semispinalis_capitis: semispinalis_capitis 97 % suboccipitals 4 % splenius_capitis 1 %
> semitendinosus: semitendinosus 99 % gastrocnemius 1 % deep_hip_rotators 1 %
> serratus_anterior: serratus_anterior 98 % pronator_teres 1 %
> serratus_posterior_superior: serratus_posterior_superior 100 % teres_minor 2 % teres_major 1 %
> soleus: soleus 100 % quadratus_plantae 2 % gastrocnemius 1 %
> splenius_capitis: splenius_capitis 99 % gastrocnemius 1 % levator_scapulae 1 %
> splenius_cervicis: splenius_cervicis 100 % levator_scapulae 3 % gastrocnemius 1 %
> sternocleidomastoid: sternocleidomastoid 100 % masseter 1 % lateral_pterygoid 1 %
> suboccipitals: suboccipitals 100 % temporalis 3 % semispinalis_capitis 2 %
> subscapularis: subscapularis 98 % teres_minor 4 % teres_major 3 %
> supinator: supinator 94 % extensor_carpi_radialis 5 % brachioradialis 3 %
> supraspinatus: supraspinatus 81 % deltoid 20 %
> temporalis: temporalis 96 % masseter 3 % lateral_pterygoid 1 %
> tensor_fasciae_latae: tensor_fasciae_latae 100 %
> teres_major: teres_major 96 % teres_minor 3 %
> teres_minor: teres_minor 99 % teres_major 2 % subscapularis 1 %
> thumb_pad_muscles: thumb_pad_muscles 99 % first_dorsal_interosseous 3 % pronator_teres 3 %
> tibialis_anterior: tibialis_anterior 100 % gastrocnemius 1 % extensor_digitorum_longus 1 %
> tibialis_posterior: tibialis_posterior 93 % soleus 3 % gastrocnemius 1 %
> triceps_brachii: triceps_brachii 100 % teres_major 3 % teres_minor 2 %
> upper_trapezius: upper_trapezius 100 % masseter 7 % semispinalis_capitis 5 %
> vastus_intermedius: vastus_intermedius 96 % popliteus 1 % gastrocnemius 1 %
> vastus_lateralis: vastus_lateralis 100 % tensor_fasciae_latae 1 % gastrocnemius 1 %
> vastus_medialis: vastus_medialis 100 % popliteus 1 % vastus_intermedius 1 %
> wrist_and_finger_flexors: wrist_and_finger_flexors 100 % pronator_teres 4 % thumb_pad_muscles 1 %
