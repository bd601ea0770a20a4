use super::{Code, CodeMatch, EnhancedCode};
use crate::{generated::search, search::Index};

const INDEX: &Index = &search::SMTP;

/// What a document of the index is.
pub enum Place {
    /// A basic code.
    Basic(Code),
    /// A registered enhanced code.
    Enhanced(EnhancedCode),
    /// Which of the providers' meanings of an enhanced code.
    Meaning(EnhancedCode, u8),
}

/// The reply codes and enhanced codes that fit a few words best, the best first, at most `limit` of them.
///
/// The words are looked for as [`http::search`](crate::http::search) does.
///
/// ```
/// use statusbook::smtp;
/// assert_eq!(smtp::search("mailbox full", 1)[0].enhanced.unwrap().to_string(), "5.2.2");
/// assert_eq!(smtp::search("421", 1)[0].code.unwrap(), 421);
/// ```
pub fn search(query: impl AsRef<[u8]>, limit: usize) -> Vec<CodeMatch> {
    search_places(query.as_ref(), limit).into_iter().map(|(score, place)| matched(score, place)).collect()
}

/// [`search`] for who has other tables.
#[doc(hidden)]
pub fn search_places(query: &[u8], limit: usize) -> Vec<(u32, &'static Place)> {
    let found = INDEX.search(query, limit);
    found.into_iter().map(|(score, document)| (score, &search::SMTP_PLACES[document])).collect()
}

fn matched(score: u32, place: &Place) -> CodeMatch {
    match *place {
        Place::Basic(code) => {
            let info = code.info();
            let (phrase, summary) = (info.phrase, info.summary);
            CodeMatch { code: Some(code), enhanced: None, phrase, summary, owner: None, score }
        }
        Place::Enhanced(code) => {
            let info = code.info();
            let (phrase, summary) = (info.phrase, info.summary);
            CodeMatch { code: None, enhanced: Some(code), phrase, summary, owner: None, score }
        }
        Place::Meaning(code, place) => {
            let meaning = &code.info().meanings[usize::from(place)];
            let (phrase, summary, owner) = (meaning.phrase, meaning.summary, Some(meaning.owner));
            CodeMatch { code: None, enhanced: Some(code), phrase, summary, owner, score }
        }
    }
}
