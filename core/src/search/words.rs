//! How a text becomes words: the generator, which makes the index, and the search read it alike.

/// The words of a text: runs of letters and digits in lower case, without apostrophes; a dot between digits belongs to
/// them, so that `5.1.1` is one word. What is not ASCII is no word, and neither is what is longer than any in the book.
pub fn words(text: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    const LONGEST: usize = 32;
    let mut rest = text;
    core::iter::from_fn(move || {
        loop {
            let start = rest.iter().position(u8::is_ascii_alphanumeric)?;
            rest = &rest[start..];
            let mut length = 0;
            let mut word = Vec::new();
            while let Some(&octet) = rest.get(length) {
                let kept = octet.is_ascii_alphanumeric() || (octet == b'.' && is_decimal_point(rest, length));
                if !kept && octet != b'\'' && octet.is_ascii() {
                    break;
                }
                if octet != b'\'' && word.len() <= LONGEST {
                    word.push(octet.to_ascii_lowercase());
                }
                length += 1;
            }
            rest = &rest[length..];
            if word.len() <= LONGEST && word.is_ascii() {
                return Some(word);
            }
        }
    })
}

fn is_decimal_point(text: &[u8], place: usize) -> bool {
    let digit = |place: usize| text.get(place).is_some_and(u8::is_ascii_digit);
    place > 0 && digit(place - 1) && digit(place + 1)
}

/// The word without the endings of English that change nothing here: `throttled` and `throttling` are `throttl`.
pub fn stem(word: &mut Vec<u8>) {
    if word.len() < 4 || word.iter().any(u8::is_ascii_digit) {
        return;
    }
    if word.ends_with(b"ies") {
        word.truncate(word.len() - 3);
        word.push(b'y');
        return;
    }
    if word.ends_with(b"s") && !word.ends_with(b"ss") && !word.ends_with(b"us") && !word.ends_with(b"is") {
        word.truncate(word.len() - 1);
    }
    let endings: [&[u8]; 2] = [b"ing", b"ed"];
    if let Some(ending) = endings.into_iter().find(|ending| word.ends_with(ending) && word.len() >= ending.len() + 3) {
        word.truncate(word.len() - ending.len());
        let doubled = word.len() > 3 && word[word.len() - 1] == word[word.len() - 2];
        if doubled && !matches!(word.last(), Some(b'l' | b's')) {
            word.pop();
        }
    }
    if word.ends_with(b"e") && word.len() > 3 {
        word.pop();
    }
}

/// Whether a word says nothing about what is looked for.
pub fn is_filler(word: &[u8]) -> bool {
    const FILLERS: [&[u8]; 36] = [
        b"a", b"an", b"and", b"are", b"as", b"at", b"be", b"but", b"by", b"code", b"error", b"for", b"from", b"has",
        b"have", b"http", b"i", b"if", b"in", b"is", b"it", b"its", b"my", b"of", b"on", b"or", b"smtp", b"status",
        b"that", b"the", b"this", b"to", b"was", b"what", b"with", b"you",
    ];
    FILLERS.contains(&word)
}

/// A name as it is compared: ASCII letters and digits in lower case. `None` if there is another letter in it, or none.
pub fn name(text: &[u8], longest: usize) -> Option<Vec<u8>> {
    let mut name = Vec::with_capacity(longest.min(text.len()));
    for chunk in text.utf8_chunks() {
        if !chunk.invalid().is_empty() {
            return None;
        }
        for letter in chunk.valid().chars() {
            if letter.is_ascii_alphanumeric() {
                if name.len() == longest {
                    return None;
                }
                name.push(letter.to_ascii_lowercase() as u8);
            } else if letter.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&letter) {
                return None;
            }
        }
    }
    (!name.is_empty()).then_some(name)
}
