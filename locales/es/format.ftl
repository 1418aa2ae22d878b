format-metres = unos { $n } m
format-kilometres = unos { $n } km
format-pounds = { $n } £
