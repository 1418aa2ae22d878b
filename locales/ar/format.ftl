# Below a kilometre the number is always a round hundred, so one form serves.
format-metres = حوالي { $n } متر
format-kilometres =
    { PLURAL($n) ->
        [zero] حوالي { $n } كيلومتر
        [one] حوالي كيلومتر واحد
        [two] حوالي كيلومترين
        [few] حوالي { $n } كيلومترات
        [many] حوالي { $n } كيلومترًا
       *[other] حوالي { $n } كيلومتر
    }
# The marks keep the pound sign before its number in a line that runs right to left.
format-pounds = { "\u2066" }£{ $n }{ "\u2069" }
