use super::{Code, Status, StatusMatch};
use crate::{generated::search, rows, search::Index};

const INDEX: &Index = &search::HTTP;

/// The status that a phrase names: a registered phrase, an alias, a vendor's phrase, a draft's, in this order.
///
/// ASCII letters and digits are compared, without case; any other letter means that there is none.
///
/// ```
/// use statusbook::http;
/// assert_eq!(http::from_phrase("request entity too large").unwrap().code, 413);
/// assert_eq!(http::from_phrase("Im a TEAPOT").unwrap().code, 418);
/// assert_eq!(http::from_phrase("__proto__"), None);
/// ```
pub fn from_phrase(phrase: impl AsRef<[u8]>) -> Option<&'static Status> {
    code_of_phrase(phrase.as_ref()).map(Code::status)
}

/// The code of [`from_phrase`], for who has another table of statuses.
#[doc(hidden)]
pub fn code_of_phrase(phrase: &[u8]) -> Option<Code> {
    Some(search::HTTP_PLACES[INDEX.phrase(phrase)?].0)
}

/// The meanings that fit a few words best, the best first, at most `limit` of them.
///
/// The words are looked for in codes, phrases, aliases, owners, summaries and the words that people use instead. A word
/// may be cut short, have another ending or, from four letters on, one letter that is wrong, missing, too many or in the
/// wrong place. The first sixteen words count.
///
/// ```
/// use statusbook::http;
/// assert_eq!(http::search("client closed request", 3)[0].code, 499);
/// assert_eq!(http::search("forbiden", 1)[0].code, 403);
/// assert!(http::search("", 10).is_empty());
/// ```
pub fn search(query: impl AsRef<[u8]>, limit: usize) -> Vec<StatusMatch> {
    let matches = search_rows(query.as_ref(), limit).into_iter();
    matches.map(|(code, row, score)| StatusMatch { code, meaning: &rows::MEANING_ROWS[row], score }).collect()
}

/// [`search`] with the places of the meanings in their table, for who has another one.
#[doc(hidden)]
pub fn search_rows(query: &[u8], limit: usize) -> Vec<(Code, usize, u32)> {
    let found = INDEX.search(query, limit).into_iter();
    found
        .map(|(score, document)| {
            let (code, row) = search::HTTP_PLACES[document];
            (code, usize::from(row), score)
        })
        .collect()
}
