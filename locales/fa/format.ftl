format-metres = حدود { $n } متر
format-kilometres = حدود { $n } کیلومتر
format-pounds = { $n } پوند
