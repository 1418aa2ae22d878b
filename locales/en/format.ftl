# The words of amounts. $n is the number, already rounded.
format-metres = about { $n } m
format-kilometres = about { $n } km
format-pounds = £{ $n }
