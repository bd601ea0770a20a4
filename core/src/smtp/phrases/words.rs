//! What a text is made of.

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'a> {
    /// A word of letters and digits, as [`normal`] has it but for ASCII capitals.
    Word(&'a [u8]),
    /// A whole number; of `hh:mm` and `hh:mm:ss` the seconds, and the word `seconds` comes after it.
    Number(u32),
    /// An IP address, with or without a prefix length.
    Ip(&'a [u8]),
    /// A host or domain name.
    Host(&'a [u8]),
    /// A mail address.
    Address(&'a [u8]),
    /// A URL, with or without its scheme.
    Url(&'a [u8]),
    /// Something else that is no word: a path, an enhanced code.
    Other,
    /// The end of a sentence.
    Stop,
}

const LETTER: u8 = 1;
const DIGIT: u8 = 2;
const DOT: u8 = 4;
const AT: u8 = 8;
const COLON: u8 = 16;
/// Splits words, and may hold together what is no word.
const JOINT: u8 = 32;
/// Left out of words: the apostrophe, and NUL, so that UTF-16 reads like ASCII.
const APOSTROPHE: u8 = 64;
const BEYOND_ASCII: u8 = 128;

/// What an octet can be part of; 0 where it ends whatever came before.
static KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut octet = 0;
    while octet < 256 {
        #[allow(clippy::cast_possible_truncation, reason = "below 256")]
        let kind = match octet as u8 {
            b'a'..=b'z' | b'A'..=b'Z' => LETTER,
            b'0'..=b'9' => DIGIT,
            b'.' => DOT,
            b'@' => AT,
            b':' => COLON,
            b'\'' | 0 => APOSTROPHE,
            b'-' | b'_' | b'/' | b'=' | b'+' | b'&' | b'%' | b'#' | b'$' | b'~' | b'^' | b'\\' => JOINT,
            0x80.. => BEYOND_ASCII,
            _ => 0,
        };
        kinds[octet] = kind;
        octet += 1;
    }
    kinds
};

fn kind(octet: u8) -> u8 {
    KINDS[usize::from(octet)]
}

/// Hands over the pieces of a text in their order, with the offset at which each begins and ends.
pub fn scan(text: &[u8], mut found: impl FnMut(Token<'_>, usize, usize)) {
    let mut next = 0;
    while next < text.len() {
        let start = next;
        next += leading_letters(&text[start..]);
        let mut kinds = if next > start { LETTER } else { 0 };
        while let Some(octet) = text.get(next) {
            let kind = kind(*octet);
            if kind == 0 {
                break;
            }
            kinds |= kind;
            next += 1;
        }
        if kinds == LETTER {
            found(Token::Word(&text[start..next]), start, next);
        } else if next > start {
            chunk(text, start, next, &mut found);
            if text[next - 1] == b'.' {
                found(Token::Stop, next - 1, next);
            }
        }
        if let Some(b'!' | b'?' | b';') = text.get(next) {
            found(Token::Stop, next, next + 1);
        }
        next += 1;
    }
}

/// How many ASCII letters a text begins with, found eight octets at a time; of the last seven octets none counts.
fn leading_letters(text: &[u8]) -> usize {
    const fn each(octet: u8) -> u64 {
        u64::from_le_bytes([octet; 8])
    }
    let mut letters = 0;
    while let Some(octets) = text[letters..].first_chunk() {
        let octets = u64::from_le_bytes(*octets);
        // The highest bit of an octet tells, as a carry from the seven below.
        let lower = (octets | each(0x20)) & each(0x7f);
        let is_letter = (lower + each(0x80 - b'a')) & !(lower + each(0x7f - b'z')) & !octets & each(0x80);
        let here = (is_letter ^ each(0x80)).trailing_zeros() as usize / 8;
        letters += here;
        if here < 8 {
            break;
        }
    }
    letters
}

/// A run of octets without white space, brackets or quotation marks.
fn chunk(text: &[u8], start: usize, end: usize, found: &mut impl FnMut(Token<'_>, usize, usize)) {
    let inside = |octet: &u8| kind(*octet) & (LETTER | DIGIT | BEYOND_ASCII) != 0;
    let Some(first) = text[start..end].iter().position(inside) else { return };
    let last = text[start..end].iter().rposition(inside).unwrap_or(first);
    let path = first > 0 && text[start + first - 1] == b'/' && (start + first < 2 || text[start + first - 2] != b'/');
    let (start, end) = (start + first, start + last + 1);
    let chunk = &text[start..end];
    let kinds = chunk.iter().fold(0, |kinds, octet| kinds | kind(*octet));
    let has_joint = |joint: u8| kinds & JOINT != 0 && chunk.contains(&joint);

    if kinds & !(LETTER | BEYOND_ASCII | APOSTROPHE) == 0 {
        return word(text, start, end, found);
    }
    if kinds & AT != 0 {
        let address = chunk.iter().position(|octet| *octet == b'@').is_some_and(|at| inside(&chunk[at + 1]));
        return if address { found(Token::Address(chunk), start, end) } else { split(text, start, end, found) };
    }
    if kinds & (LETTER | BEYOND_ASCII) == 0 {
        let digits = digits(chunk, kinds);
        found(digits, start, end);
        if kinds & COLON != 0 && matches!(digits, Token::Number(_)) {
            found(Token::Word(b"seconds"), start, end);
        }
        return;
    }
    if chunk.get(..4).is_some_and(|begin| begin.eq_ignore_ascii_case(b"www.")) {
        return found(Token::Url(chunk), start, end);
    }
    if kinds & COLON != 0 {
        if has_joint(b'/') && chunk.windows(3).any(|window| window == b"://") {
            return found(Token::Url(chunk), start, end);
        }
        let hex = |octet: &u8| octet.is_ascii_hexdigit() || matches!(octet, b':' | b'.' | b'/');
        if chunk.iter().all(hex) && count(chunk, b':') > 1 {
            return found(Token::Ip(chunk), start, end);
        }
        return pieces(text, start, end, b':', found);
    }
    if has_joint(b'=') {
        return pieces(text, start, end, b'=', found);
    }
    if kinds & DOT != 0 && !is_sentence_end(chunk) {
        return found(if has_joint(b'/') { Token::Url(chunk) } else { Token::Host(chunk) }, start, end);
    }
    if path && has_joint(b'/') {
        return found(Token::Other, start, end);
    }
    split(text, start, end, found);
}

/// The host that a URL names, with or without its scheme.
pub fn host_of(url: &[u8]) -> &[u8] {
    let after_scheme = url.iter().position(|octet| *octet == b':').and_then(|colon| url[colon..].strip_prefix(b"://"));
    let url = after_scheme.unwrap_or(url);
    let end = url.iter().position(|octet| matches!(octet, b'/' | b':')).unwrap_or(url.len());
    &url[..end]
}

/// Whether a dot inside of the chunk ends a sentence or joins names, as in `unknown.Please` and
/// `RESOLVER.ADR.RecipNotFound`, and it is no host name.
fn is_sentence_end(chunk: &[u8]) -> bool {
    let last = chunk.rsplit(|octet| *octet == b'.').next().unwrap_or_default();
    matches!(last, [b'A'..=b'Z', rest @ ..] if rest.iter().any(u8::is_ascii_lowercase))
}

/// The parts of a chunk between octets of this kind, each a chunk of its own.
fn pieces(text: &[u8], start: usize, end: usize, at: u8, found: &mut impl FnMut(Token<'_>, usize, usize)) {
    let mut from = start;
    for piece in text[start..end].split(|octet| *octet == at) {
        chunk(text, from, from + piece.len(), found);
        from += piece.len() + 1;
    }
}

/// What has digits and no letters.
fn digits(chunk: &[u8], kinds: u8) -> Token<'_> {
    if kinds == DIGIT {
        return Token::Number(value(chunk));
    }
    let (dots, colons) = (count(chunk, b'.'), count(chunk, b':'));
    if dots == 3 && colons == 0 || colons > 2 {
        return Token::Ip(chunk);
    }
    let mut parts = chunk.split(|octet| *octet == b':');
    if dots == 0
        && colons > 0
        && parts.clone().all(|part| matches!(part.len(), 1 | 2) && part.iter().all(u8::is_ascii_digit))
    {
        let seconds = parts.by_ref().fold(0, |seconds, part| seconds * 60 + value(part));
        return Token::Number(if colons == 1 { seconds * 60 } else { seconds });
    }
    Token::Other
}

fn count(text: &[u8], wanted: u8) -> usize {
    text.iter().map(|octet| usize::from(*octet == wanted)).sum()
}

fn value(digits: &[u8]) -> u32 {
    digits.iter().fold(0_u32, |number, digit| number.saturating_mul(10).saturating_add(u32::from(digit - b'0')))
}

/// The words of a chunk that is none itself.
fn split(text: &[u8], start: usize, end: usize, found: &mut impl FnMut(Token<'_>, usize, usize)) {
    let mut from = start;
    for piece in text[start..end].split(|octet| kind(*octet) & (JOINT | DOT | AT | COLON) != 0) {
        let to = from + piece.len();
        let digits = piece.iter().take_while(|octet| octet.is_ascii_digit()).count();
        if digits > 0 {
            found(Token::Number(value(&piece[..digits])), from, from + digits);
        }
        if digits < piece.len() {
            word(text, from + digits, to, found);
        }
        from = to + 1;
    }
}

/// Room for a word in its normal form; nobody's phrases have a longer one.
const ROOM: usize = 64;

/// A word or, in scripts that do not part words, several; and what is neither letter nor digit parts them too.
fn word(text: &[u8], start: usize, end: usize, found: &mut impl FnMut(Token<'_>, usize, usize)) {
    let piece = &text[start..end];
    if piece.iter().all(u8::is_ascii_alphanumeric) {
        return found(Token::Word(piece), start, end);
    }
    let mut room = [0; ROOM];
    let (mut length, mut from) = (0, start);
    let mut at = start;
    for (letter, size) in letters(piece) {
        let alone = is_alone(letter);
        if alone || !is_inside(letter) {
            if length > 0 {
                found(Token::Word(&room[..length.min(ROOM)]), from, at);
            }
            length = 0;
            from = at + size;
        }
        if alone {
            let size_alone = letter.encode_utf8(&mut room).len();
            found(Token::Word(&room[..size_alone]), at, at + size);
        } else if is_inside(letter) {
            fold(letter, |octets| {
                if let Some(place) = room.get_mut(length..length + octets.len()) {
                    place.copy_from_slice(octets);
                }
                length += octets.len();
            });
        }
        at += size;
    }
    if length > 0 {
        found(Token::Word(&room[..length.min(ROOM)]), from, at);
    }
}

/// The letters of UTF-8 with how many octets each takes; what is not UTF-8 is read as Latin-1.
fn letters(text: &[u8]) -> impl Iterator<Item = (char, usize)> + '_ {
    text.utf8_chunks().flat_map(|chunk| {
        let valid = chunk.valid().chars().map(|letter| (letter, letter.len_utf8()));
        valid.chain(chunk.invalid().iter().map(|octet| (char::from(*octet), 1)))
    })
}

/// Whether it stands for a word by itself: Chinese, Japanese, Korean.
fn is_alone(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}')
}

/// Whether it belongs to a word, if only to be left out: apostrophes, combining marks, NUL.
fn is_inside(letter: char) -> bool {
    letter.is_alphanumeric()
        || matches!(letter, '\0' | '\'' | '\u{b4}' | '\u{2bc}' | '\u{2019}' | '\u{300}'..='\u{36f}')
}

/// The normal form of a letter: lower case, without its marks, Latin in ASCII where that is usual.
fn fold(letter: char, mut put: impl FnMut(&[u8])) {
    let base = match letter {
        '\0' | '\'' | '\u{b4}' | '\u{2bc}' | '\u{2019}' | '\u{300}'..='\u{36f}' => return,
        'ß' | 'ẞ' => "ss",
        'Æ' | 'æ' => "ae",
        'Œ' | 'œ' => "oe",
        'Þ' | 'þ' => "th",
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' | 'Ǎ' | 'ǎ' | 'Ạ'..='ặ' => "a",
        'Ç' | 'ç' | 'Ć'..='č' => "c",
        'Ď'..='đ' | 'Ð' | 'ð' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' | 'Ẹ'..='ệ' => "e",
        'Ĝ'..='ģ' => "g",
        'Ĥ'..='ħ' => "h",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' | 'Ỉ'..='ị' => "i",
        'Ĵ' | 'ĵ' => "j",
        'Ķ'..='ĸ' => "k",
        'Ĺ'..='ł' => "l",
        'Ñ' | 'ñ' | 'Ń'..='ŋ' => "n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' | 'Ơ' | 'ơ' | 'Ọ'..='ợ' => "o",
        'Ŕ'..='ř' => "r",
        'Ś'..='š' | 'Ș' | 'ș' => "s",
        'Ţ'..='ŧ' | 'Ț' | 'ț' => "t",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' | 'Ư' | 'ư' | 'Ụ'..='ự' => "u",
        'Ŵ' | 'ŵ' => "w",
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' | 'Ỳ'..='ỹ' => "y",
        'Ź'..='ž' => "z",
        'ά' | 'Ά' => "α",
        'έ' | 'Έ' => "ε",
        'ή' | 'Ή' => "η",
        'ί' | 'Ί' | 'ϊ' | 'ΐ' => "ι",
        'ό' | 'Ό' => "ο",
        'ύ' | 'Ύ' | 'ϋ' | 'ΰ' => "υ",
        'ώ' | 'Ώ' => "ω",
        'ς' => "σ",
        'ё' | 'Ё' => "е",
        _ => {
            for lower in letter.to_lowercase() {
                put(lower.encode_utf8(&mut [0; 4]).as_bytes());
            }
            return;
        }
    };
    put(base.as_bytes());
}

/// The words of a phrase in their normal form: lower case, Latin letters in ASCII.
pub fn normal(phrase: &str) -> Vec<String> {
    let mut words = Vec::new();
    scan(phrase.as_bytes(), |token, _, _| {
        if let Token::Word(word) = token {
            words.push(String::from_utf8_lossy(word).to_ascii_lowercase());
        }
    });
    words
}
