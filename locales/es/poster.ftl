### The poster of a campaign, on paper in a public place. Few words, large: read in passing, by somebody who may be ashamed to
### be seen reading it. Name no trouble, promise nothing that is not so. Advisors are people who answer in their hours.

# $service (text): what the service is called.
poster-invite = ¿Quieres hablar de algo? Chatea con { $service }.
poster-promise = Es gratis, a cualquier hora y en tu idioma. Puedes pedir hablar con una persona cuando quieras.
poster-welcome = Toda persona es bienvenida. Puedes preguntar lo que quieras, y no hace falta que digas quién eres.
poster-scan = Apunta al cuadrado con la cámara de tu teléfono, o abre la dirección que está debajo.
# Stands above a Telegram address, where the service is on Telegram.
poster-telegram = También puedes escribirnos por Telegram.
# What a screen reader calls the square.
poster-code = Código QR que abre el chat
