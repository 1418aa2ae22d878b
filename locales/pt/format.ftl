format-metres = cerca de { $n } m
format-kilometres = cerca de { $n } km
format-pounds = { $n } £
