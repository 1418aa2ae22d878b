format-metres = tua { $n } m
format-kilometres = tua { $n } km
format-pounds = £{ $n }
