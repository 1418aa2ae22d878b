format-metres = প্রায় { $n } মিটার
format-kilometres = প্রায় { $n } কিলোমিটার
format-pounds = { $n } পাউন্ড
