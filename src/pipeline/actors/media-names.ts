/** News agencies, broadcasters and papers whose names do not say what they are. Folded; facts. */
const NAMES = `
reuters|bloomberg|xinhua|tass|itar-tass|interfax|afp|agence france-presse|upi|dpa|efe|ansa|pti|kyodo|yonhap|antara|anadolu|irna|petra|mena
bbc|cnn|cbs|abc|npr|pbs|cnbc|msnbc|itv|itn|rte|cbc|ard|zdf|rai|nhk|al-jazeera|al jazeera|aljazeera|al-arabiya|al arabiya|deutsche welle
the guardian|guardian|the economist|economist|newsweek|le monde|le figaro|liberation|der spiegel|spiegel|die zeit|el pais|el mundo|la repubblica
corriere della sera|la stampa|haaretz|maariv|yedioth ahronoth|asahi shimbun|yomiuri shimbun|al-ahram|al-hayat|the hindu|kommersant|usa today
wikinews|variety|tmz|politico|the onion|playboy|forbes|fortune|barron|rolling stone|vanity fair|financial times|wall street journal
`

export const MEDIA_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/[|\n]/))
