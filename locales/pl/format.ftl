format-metres = około { $n } m
format-kilometres = około { $n } km
format-pounds = { $n } £
