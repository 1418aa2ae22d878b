format-metres = 约 { $n } 米
format-kilometres = 约 { $n } 公里
format-pounds = { $n } 英镑
