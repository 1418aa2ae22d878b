format-metres = приблизно { $n } м
format-kilometres = приблизно { $n } км
format-pounds = { $n } £
