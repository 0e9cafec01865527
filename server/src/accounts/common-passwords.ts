const WORDS = [
  "12345678", "123456789", "1234567890", "87654321", "11111111", "00000000", "11223344", "12341234", "12344321", "password", "passwort", "password1", "passwort1",
  "password123", "passwort123", "qwertzui", "qwertyui", "qwertzuiop", "qwertyuiop", "asdfghjk", "asdfghjkl", "yxcvbnm1", "1q2w3e4r", "1qaz2wsx", "abcdefgh", "abcd1234", "abc12345",
  "iloveyou", "ichliebedich", "schalke04", "borussia", "borussia09", "bvb09bvb", "fussball", "football", "basketball", "baseball", "superman", "spiderman", "batman123", "pokemon1", "minecraft",
  "fortnite", "sommer2026", "sommer2027", "winter2026", "winter2027", "fruehling", "hallo123", "hallohallo", "hallowelt", "geheim123", "geheimnis", "sunshine", "princess", "prinzessin", "dragon123",
  "michael1", "daniel123", "alexander", "computer", "internet", "starwars", "trustno1", "letmein1", "welcome1", "willkommen", "willkommen1", "admin123", "administrator", "changeme", "test1234", "testtest",
  "schatz123", "schatzi1", "lovelove", "galatasaray", "fenerbahce", "besiktas", "istanbul", "deutschland", "germany1", "dortmund1", "1234qwer", "qwer1234", "qwertz123", "qwerty123", "987654321", "147258369", "123123123", "55555555", "66666666", "77777777", "88888888", "99999999",
];
/** Passwords everybody tries first. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(WORDS.concat(WORDS.map((word) => `${word}!`), WORDS.map((word) => `${word}1`), WORDS.map((word) => `${word}1234`)));
