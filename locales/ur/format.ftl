format-metres = تقریباً { $n } میٹر
format-kilometres = تقریباً { $n } کلومیٹر
format-pounds = { $n } پاؤنڈ
