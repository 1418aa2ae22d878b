format-metres = qiyaastii { $n } m
format-kilometres = qiyaastii { $n } km
format-pounds = £{ $n }
