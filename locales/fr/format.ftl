format-metres = environ { $n } m
format-kilometres = environ { $n } km
format-pounds = { $n } £
