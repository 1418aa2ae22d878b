format-metres = نزیکەی { $n } مەتر
format-kilometres = نزیکەی { $n } کیلۆمەتر
format-pounds = { $n } پاوەند
