//! Tables of what C is given by value. The core's own would say the same, but each that is used at run time brings every
//! row that it points to into the library a second time.

#![allow(clippy::cast_possible_truncation, reason = "no struct is 4 GiB long")]

use std::{ffi::c_char, ptr::null};

use statusbook::{
    http::{self, RedirectDecision, RetryDecision, Said},
    rows,
    smtp::{self, EnhancedCode, Place},
};

use crate::{
    convert::{Table, absent, enhanced, flag, list, optional_enhanced, optional_number, text},
    generated::{
        CODE_INFO, MEANING, REFERENCE_POINTERS, TEXT_POINTERS, statusbook_http_redirect_t, statusbook_http_retry_t,
        statusbook_http_status_match_t, statusbook_reference_t, statusbook_smtp_code_match_t,
        statusbook_smtp_enhanced_info_t, statusbook_smtp_enhanced_meaning_t,
    },
};

const CLASSES: [u8; 3] = [2, 4, 5];

/// A code of a class, whatever it is.
const fn any(class: usize) -> EnhancedCode {
    EnhancedCode::of(CLASSES[class], 0, 0)
}

type Info = statusbook_smtp_enhanced_info_t;

/// What the codes of a topic share.
static TOPICS: Table<[Info; rows::TOPICS.len()]> = Table({
    let mut table = [Info::new(&rows::TOPICS[0].info(any(2))); rows::TOPICS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = Info::new(&rows::TOPICS[row].info(any(2)));
        row += 1;
    }
    table
});

/// What each class has of its own.
#[derive(Clone, Copy)]
struct Own {
    basic: *const u16,
    basic_count: usize,
    meanings: *const *const statusbook_smtp_enhanced_meaning_t,
    meanings_count: usize,
}

impl Own {
    const fn of(info: &Info) -> Self {
        let Info { basic, basic_count, meanings, meanings_count, .. } = *info;
        Self { basic, basic_count, meanings, meanings_count }
    }
}

static OWN: Table<[[Own; 3]; rows::TOPICS.len()]> = Table({
    let mut table =
        [[Own { basic: null(), basic_count: 0, meanings: null(), meanings_count: 0 }; 3]; rows::TOPICS.len()];
    let mut row = 0;
    while row < table.len() {
        let mut class = 0;
        while class < 3 {
            table[row][class] = Own::of(&Info::new(&rows::TOPICS[row].info(any(class))));
            class += 1;
        }
        row += 1;
    }
    table
});

static UNASSIGNED: Table<[Info; 3]> = Table([unassigned(0, None), unassigned(1, None), unassigned(2, None)]);

const fn unassigned(class: usize, unlisted: Option<usize>) -> Info {
    Info::new(&smtp::unassigned_info(any(class), unlisted))
}

static UNLISTED: Table<[Own; rows::UNLISTED.len()]> = Table({
    let mut table = [Own::of(&unassigned(0, None)); rows::UNLISTED.len()];
    let mut run = 0;
    while run < table.len() {
        table[run] = Own::of(&unassigned(0, Some(run)));
        run += 1;
    }
    table
});

/// What [`EnhancedCode::info`] says.
pub fn enhanced_info(code: EnhancedCode) -> Info {
    let class = code.class_place();
    let (mut info, own) = match (code.topic(), code.unlisted()) {
        (Some(topic), _) => (TOPICS.0[topic], OWN.0[topic][class]),
        (None, Some(run)) => (UNASSIGNED.0[class], UNLISTED.0[run]),
        (None, None) => (UNASSIGNED.0[class], Own::of(&UNASSIGNED.0[class])),
    };
    let Own { basic, basic_count, meanings, meanings_count } = own;
    info.code = enhanced(code);
    info.permanence = code.permanence() as u8;
    info.subject = code.subject_word().map_or(absent(), |word| word as u8);
    Info { basic, basic_count, meanings, meanings_count, ..info }
}

impl statusbook_http_status_match_t {
    /// What a search found.
    pub(crate) fn of((code, row, score): (http::Code, usize, u32)) -> Self {
        Self { size: size_of::<Self>() as u32, code: code.get(), meaning: &raw const MEANING.0[row], score }
    }
}

impl statusbook_smtp_code_match_t {
    /// What a search found.
    pub(crate) fn of(score: u32, place: &Place) -> Self {
        let found = Self {
            size: size_of::<Self>() as u32,
            code: 0,
            enhanced: optional_enhanced(None),
            phrase: null(),
            summary: null(),
            owner: null(),
            score,
        };
        match *place {
            Place::Basic(code) => {
                let row = &CODE_INFO.0[code.index()];
                // SAFETY: a row points to its page, which is as static as itself.
                Self { code: code.get(), phrase: row.phrase, summary: unsafe { &*row.page }.summary, ..found }
            }
            Place::Enhanced(code) => {
                let info = enhanced_info(code);
                Self { enhanced: info.code, phrase: info.phrase, summary: info.summary, ..found }
            }
            Place::Meaning(code, place) => {
                let info = enhanced_info(code);
                // SAFETY: the place is one of the list's, and the list points to static rows.
                let meaning = unsafe { &**info.meanings.add(usize::from(place)) };
                let (phrase, summary, owner) = (meaning.phrase, meaning.summary, meaning.owner);
                Self { enhanced: info.code, phrase, summary, owner, ..found }
            }
        }
    }
}

/// A list of names, as C has it.
type Names = (*const *const c_char, usize);

const fn names(list_: &'static [&'static str]) -> Names {
    (list(list_, &rows::TEXT_ROWS, &TEXT_POINTERS.0), list_.len())
}

/// The lists of fields that redirects drop.
static FIELD_LISTS: Table<[Names; rows::FIELD_LISTS.len()]> = Table({
    let mut table = [(null(), 0); rows::FIELD_LISTS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = names(rows::FIELD_LISTS[row]);
        row += 1;
    }
    table
});

/// A reason, and what it rests on.
#[derive(Clone, Copy)]
struct Reason {
    text: *const c_char,
    references: *const *const statusbook_reference_t,
    references_count: usize,
}

impl Reason {
    const fn of(said: &Said) -> Self {
        Self {
            text: text(said.reason),
            references: list(said.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: said.references.len(),
        }
    }
}

static REASONS: Table<[Reason; rows::SAID.len()]> = Table({
    let mut table = [Reason::of(&rows::SAID[0]); rows::SAID.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = Reason::of(&rows::SAID[row]);
        row += 1;
    }
    table
});

impl statusbook_http_redirect_t {
    /// What [`http::redirect`] says, with the caller's method and secrets.
    pub(crate) fn of(decided: &RedirectDecision, method: &[u8], secrets: Names) -> Self {
        let step = &rows::REDIRECT_STEPS[decided.step];
        let (drop_fields, drop_fields_count) = FIELD_LISTS.0[decided.drops()];
        let adds = step.follows && decided.crossed;
        let next: &[u8] = if step.becomes_get { b"GET" } else { method };
        let Reason { text: reason, references, references_count } = REASONS.0[decided.said()];
        Self {
            size: size_of::<Self>() as u32,
            action: decided.action as u8,
            next_method: if step.follows { next.as_ptr().cast() } else { null() },
            next_method_length: if step.follows { next.len() } else { 0 },
            content: if step.follows { step.content as u8 } else { absent() },
            drop_fields,
            drop_fields_count,
            drop_fields_own: if adds { secrets.0 } else { null() },
            drop_fields_own_count: if adds { secrets.1 } else { 0 },
            is_permanent: flag(decided.is_permanent),
            crossed: flag(decided.crossed),
            reason,
            references,
            references_count,
        }
    }
}

impl statusbook_http_retry_t {
    /// What [`http::retry`] says.
    pub(crate) fn of(decided: &RetryDecision) -> Self {
        let rule = &rows::RETRY_RULES[decided.rule];
        let Reason { text: reason, references, references_count } = REASONS.0[decided.said()];
        Self {
            size: size_of::<Self>() as u32,
            action: decided.action() as u8,
            once: flag(decided.once()),
            wait: optional_number(decided.wait.and_then(|wait| wait.seconds)),
            wait_state: decided.wait.map_or(absent(), |wait| wait.state as u8),
            wait_source: decided.wait.map_or(absent(), |wait| wait.source as u8),
            too_long: flag(decided.too_long),
            change: rule.change.map_or(absent(), |word| word as u8),
            reason,
            references,
            references_count,
        }
    }
}
