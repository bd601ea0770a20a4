use super::{CodeMatch, EnhancedCode};
use crate::{generated::search, rows, search::Index};

const INDEX: &Index = &search::SMTP;

/// What a document of the index is.
pub enum Place {
    /// Which of the known basic codes.
    Basic(u8),
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
    let found = INDEX.search(query.as_ref(), limit);
    found.into_iter().map(|(score, document)| matched(score, &search::SMTP_PLACES[document])).collect()
}

fn matched(score: u32, place: &Place) -> CodeMatch {
    match *place {
        Place::Basic(row) => {
            let facts = &rows::SMTP_FACTS[usize::from(row)];
            let (phrase, summary) = (facts.phrase, facts.summary);
            CodeMatch { code: Some(facts.code), enhanced: None, phrase, summary, owner: None, score }
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
