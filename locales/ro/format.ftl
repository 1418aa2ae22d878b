format-metres = cam { $n } m
format-kilometres = cam { $n } km
format-pounds = { $n } £
