//! Generated from core/registry by `make generate`. Do not edit.

#![allow(clippy::doc_markdown, reason = "names of products are no code")]
#![allow(clippy::cast_possible_truncation, reason = "no struct is 4 GiB long")]

use crate::constants::*;
use crate::convert::{
    Table, absent, enhanced, flag, list, one, optional_enhanced, optional_flag, optional_number, optional_text,
    pointer, statusbook_smtp_enhanced_code_t, text,
};
use statusbook::{self as core, http, rows, smtp};
use std::ffi::c_char;

/// What a fact rests on.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_reference_t {
    /// The document: `RFC 9110`, a draft's name, the title of a page.
    pub document: *const c_char,
    /// The section in it, without the sign: `15.5.5`. NULL if absent.
    pub section: *const c_char,
    /// Where to read it. NULL if absent.
    pub url: *const c_char,
}

impl statusbook_reference_t {
    pub(crate) const fn new(row: &core::Reference) -> Self {
        Self { document: text(row.document), section: optional_text(row.section), url: optional_text(row.url) }
    }
}

/// A party whose meanings of codes are in the book.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_owner_t {
    /// The owner in lower case, as in `codes.nginx`.
    pub slug: *const c_char,
    /// The name to show.
    pub name: *const c_char,
    /// What the owner is, in one sentence.
    pub summary: *const c_char,
    /// The owner's page. NULL if absent.
    pub url: *const c_char,
}

impl statusbook_owner_t {
    pub(crate) const fn new(row: &core::Owner) -> Self {
        Self { slug: text(row.slug), name: text(row.name), summary: text(row.summary), url: optional_text(row.url) }
    }
}

/// A sentence of advice.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_remark_t {
    /// The sentence.
    pub text: *const c_char,
    /// What it rests on; never empty.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
}

impl statusbook_remark_t {
    pub(crate) const fn new(row: &core::Remark) -> Self {
        Self {
            text: text(row.text),
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
        }
    }
}

/// Another name of the same meaning.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_http_alias_t {
    /// The name as it is written: `Payload Too Large`.
    pub phrase: *const c_char,
    /// The constant: `PAYLOAD_TOO_LARGE`.
    pub name: *const c_char,
    /// Who uses it: documents, servers, libraries.
    pub used_by: *const *const c_char,
    /// How many `used_by` there are.
    pub used_by_count: usize,
    /// Where it is defined, if anywhere.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
}

impl statusbook_http_alias_t {
    pub(crate) const fn new(row: &core::http::Alias) -> Self {
        Self {
            phrase: text(row.phrase),
            name: text(row.name),
            used_by: list(row.used_by, &rows::TEXT_ROWS, &TEXT_POINTERS.0),
            used_by_count: row.used_by.len(),
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
        }
    }
}

/// One party's use of a status code.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_http_meaning_t {
    /// The status code.
    pub code: u16,
    /// Whose meaning it is.
    pub owner: *const statusbook_owner_t,
    /// The reason phrase or title. NULL if absent.
    pub phrase: *const c_char,
    /// The constant: `NOT_FOUND`. NULL if absent.
    pub name: *const c_char,
    /// Where it stands.
    pub standing: u8,
    /// What it means, in one sentence.
    pub summary: *const c_char,
    /// Who else uses the number in this sense.
    pub also: *const *const c_char,
    /// How many `also` there are.
    pub also_count: usize,
    /// Its other names.
    pub aliases: *const *const statusbook_http_alias_t,
    /// How many `aliases` there are.
    pub aliases_count: usize,
    /// What it rests on; never empty.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
    /// Where it is met.
    pub seen: u8,
    /// How well it is evidenced.
    pub confidence: u8,
    /// The day on which a temporary registration ends, `YYYY-MM-DD`. NULL if absent.
    pub expires: *const c_char,
    /// A doubt or a peculiarity. NULL if absent.
    pub note: *const c_char,
    /// What happened, whose side it is, what to do. NULL if absent.
    pub explanation: *const c_char,
}

impl statusbook_http_meaning_t {
    pub(crate) const fn new(row: &core::http::Meaning) -> Self {
        Self {
            code: row.code.get(),
            owner: one(row.owner, &rows::OWNERS, &OWNER.0),
            phrase: optional_text(row.phrase),
            name: optional_text(row.name),
            standing: row.standing as u8,
            summary: text(row.summary),
            also: list(row.also, &rows::TEXT_ROWS, &TEXT_POINTERS.0),
            also_count: row.also.len(),
            aliases: list(row.aliases, &rows::ALIAS_ROWS, &ALIAS_POINTERS.0),
            aliases_count: row.aliases.len(),
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
            seen: row.seen as u8,
            confidence: row.confidence as u8,
            expires: optional_text(row.expires),
            note: optional_text(row.note),
            explanation: optional_text(row.explanation),
        }
    }
}

/// A code that people take for another one.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_http_distinction_t {
    /// The other code.
    pub code: u16,
    /// How to tell them apart, and which to use.
    pub text: *const c_char,
    /// What that rests on; never empty.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
}

impl statusbook_http_distinction_t {
    pub(crate) const fn new(row: &core::http::Distinction) -> Self {
        Self {
            code: row.code.get(),
            text: text(row.text),
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
        }
    }
}

/// A header field that belongs to a status code.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_http_field_rule_t {
    /// The field: `WWW-Authenticate`.
    pub name: *const c_char,
    /// How strongly it is asked for.
    pub keyword: u8,
    /// When; always if absent. NULL if absent.
    pub condition: *const c_char,
    /// What says so.
    pub reference: *const statusbook_reference_t,
}

impl statusbook_http_field_rule_t {
    pub(crate) const fn new(row: &core::http::FieldRule) -> Self {
        Self {
            name: text(row.name),
            keyword: row.keyword as u8,
            condition: optional_text(row.condition),
            reference: pointer(row.reference, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
        }
    }
}

/// What the book has to say of a status.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_http_page_t {
    /// IANA's phrase. NULL if absent.
    pub registered_phrase: *const c_char,
    /// The constant that goes with the phrase: `NOT_FOUND`. NULL if absent.
    pub name: *const c_char,
    /// What the code means, in one sentence.
    pub summary: *const c_char,
    /// Whose phrase and summary these are. NULL if absent.
    pub owner: *const statusbook_owner_t,
    /// What phrase and summary rest on.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
    /// Every use: IANA's, the well-known one, vendors', drafts'.
    pub meanings: *const *const statusbook_http_meaning_t,
    /// How many `meanings` there are.
    pub meanings_count: usize,
    /// Other names of the meaning that gives the phrase.
    pub aliases: *const *const statusbook_http_alias_t,
    /// How many `aliases` there are.
    pub aliases_count: usize,
    /// Header fields that belong to the code.
    pub fields: *const *const statusbook_http_field_rule_t,
    /// How many `fields` there are.
    pub fields_count: usize,
    /// What happened, whose side it is, what to do. NULL if absent.
    pub explanation: *const c_char,
    /// What to look for first, the most likely cause first.
    pub causes: *const *const statusbook_remark_t,
    /// How many `causes` there are.
    pub causes_count: usize,
    /// What search engines make of it. NULL if absent.
    pub search_engines: *const statusbook_remark_t,
    /// Whom to count it against, and what to watch. NULL if absent.
    pub monitoring: *const statusbook_remark_t,
    /// The codes that people take it for, and how to tell them apart.
    pub confused_with: *const *const statusbook_http_distinction_t,
    /// How many `confused_with` there are.
    pub confused_with_count: usize,
}

impl statusbook_http_page_t {
    pub(crate) const fn new(row: &core::http::Page) -> Self {
        Self {
            registered_phrase: optional_text(row.registered_phrase),
            name: optional_text(row.name),
            summary: text(row.summary),
            owner: match row.owner {
                Some(row) => one(row, &rows::OWNERS, &OWNER.0),
                None => std::ptr::null(),
            },
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
            meanings: list(row.meanings, &rows::MEANING_ROWS, &MEANING_POINTERS.0),
            meanings_count: row.meanings.len(),
            aliases: list(row.aliases, &rows::ALIAS_ROWS, &ALIAS_POINTERS.0),
            aliases_count: row.aliases.len(),
            fields: list(row.fields, &rows::FIELD_RULE_ROWS, &FIELD_RULE_POINTERS.0),
            fields_count: row.fields.len(),
            explanation: optional_text(row.explanation),
            causes: list(row.causes, &rows::REMARK_ROWS, &REMARK_POINTERS.0),
            causes_count: row.causes.len(),
            search_engines: match row.search_engines {
                Some(row) => one(row, &rows::REMARK_ROWS, &REMARK.0),
                None => std::ptr::null(),
            },
            monitoring: match row.monitoring {
                Some(row) => one(row, &rows::REMARK_ROWS, &REMARK.0),
                None => std::ptr::null(),
            },
            confused_with: list(row.confused_with, &rows::DISTINCTION_ROWS, &DISTINCTION_POINTERS.0),
            confused_with_count: row.confused_with.len(),
        }
    }
}

/// All that the book knows of one HTTP status code.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_http_status_t {
    /// The code, 100 to 999.
    pub code: u16,
    /// The first phrase among the meanings. NULL if absent.
    pub phrase: *const c_char,
    /// The class; absent from 600 on. 0 if absent.
    pub class_: u8,
    /// IANA's standing if the code has a row there, else that of the first meaning, else `unassigned`.
    pub standing: u8,
    /// The code that software has to take it for: itself if registered, x00 of its class if not, 500 from 600 on (RFC 9110 §15).
    pub treated_as: u16,
    /// Whether the response has content.
    pub content: u8,
    /// Whether Content-Length and Transfer-Encoding may be sent.
    pub framing_fields: u8,
    /// What a cache may do with the response.
    pub cache: u8,
    /// Treated as 1xx. 0 or 1.
    pub is_informational: u8,
    /// Treated as 2xx. 0 or 1.
    pub is_successful: u8,
    /// Treated as 3xx. 0 or 1.
    pub is_redirection: u8,
    /// Treated as 4xx. 0 or 1.
    pub is_client_error: u8,
    /// Treated as 5xx: from 600 on too. 0 or 1.
    pub is_server_error: u8,
    /// Treated as 4xx or 5xx. 0 or 1.
    pub is_error: u8,
    /// A final response follows (RFC 9110 §15.2). 0 or 1.
    pub is_interim: u8,
    /// In the IANA registry with a meaning, for good or for a time. 0 or 1.
    pub is_registered: u8,
    /// A null body status of the Fetch standard: 101, 103, 204, 205, 304. 0 or 1.
    pub is_null_body: u8,
    /// The rest: rows that say the same there share it.
    pub page: *const statusbook_http_page_t,
}

impl statusbook_http_status_t {
    pub(crate) const fn new(row: &core::http::Status) -> Self {
        Self {
            code: row.code.get(),
            phrase: optional_text(row.phrase),
            class_: match row.class {
                Some(word) => word as u8,
                None => absent(),
            },
            standing: row.standing as u8,
            treated_as: row.treated_as.get(),
            content: row.content as u8,
            framing_fields: row.framing_fields as u8,
            cache: row.cache as u8,
            is_informational: flag(row.is_informational),
            is_successful: flag(row.is_successful),
            is_redirection: flag(row.is_redirection),
            is_client_error: flag(row.is_client_error),
            is_server_error: flag(row.is_server_error),
            is_error: flag(row.is_error),
            is_interim: flag(row.is_interim),
            is_registered: flag(row.is_registered),
            is_null_body: flag(row.is_null_body),
            page: one(row.page, &http::PAGES, &PAGE.0),
        }
    }
}

/// A class of status codes, explained.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_http_class_info_t {
    /// The word.
    pub name: u8,
    /// The title: `Client Error`.
    pub phrase: *const c_char,
    /// The first code of the class.
    pub first: u16,
    /// The last code of the class.
    pub last: u16,
    /// Whose fault it is; absent where nothing went wrong. 0 if absent.
    pub fault: u8,
    /// What the class means, in one sentence.
    pub summary: *const c_char,
    /// What happened, whose side it is, what to do.
    pub explanation: *const c_char,
    /// What it rests on.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
}

impl statusbook_http_class_info_t {
    pub(crate) const fn new(row: &core::http::ClassInfo) -> Self {
        Self {
            name: row.name as u8,
            phrase: text(row.phrase),
            first: row.first.get(),
            last: row.last.get(),
            fault: match row.fault {
                Some(word) => word as u8,
                None => absent(),
            },
            summary: text(row.summary),
            explanation: text(row.explanation),
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
        }
    }
}

/// A registered request method.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_http_method_t {
    /// The method, in the case that counts: `GET`.
    pub name: *const c_char,
    /// Asks for nothing but reading (RFC 9110 §9.2.1). 0 or 1.
    pub safe: u8,
    /// Several times is intended to have the effect of once (RFC 9110 §9.2.2). 0 or 1.
    pub idempotent: u8,
    /// What it asks for, in one sentence.
    pub summary: *const c_char,
    /// What defines it.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
}

impl statusbook_http_method_t {
    pub(crate) const fn new(row: &core::http::Method) -> Self {
        Self {
            name: text(row.name),
            safe: flag(row.safe),
            idempotent: flag(row.idempotent),
            summary: text(row.summary),
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
        }
    }
}

/// A code that an operation is usually answered with.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_http_typical_code_t {
    /// The code.
    pub code: u16,
    /// When.
    pub condition: *const c_char,
    /// The header fields that go with it.
    pub fields: *const *const c_char,
    /// How many `fields` there are.
    pub fields_count: usize,
    /// What it rests on; never empty.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
}

impl statusbook_http_typical_code_t {
    pub(crate) const fn new(row: &core::http::TypicalCode) -> Self {
        Self {
            code: row.code.get(),
            condition: text(row.condition),
            fields: list(row.fields, &rows::TEXT_ROWS, &TEXT_POINTERS.0),
            fields_count: row.fields.len(),
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
        }
    }
}

/// What an operation of an API is usually answered with.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_http_typical_t {
    /// The operation.
    pub operation: u8,
    /// What the operation is, in one sentence.
    pub summary: *const c_char,
    /// The codes that guides agree on, the most usual first.
    pub codes: *const *const statusbook_http_typical_code_t,
    /// How many `codes` there are.
    pub codes_count: usize,
    /// What that rests on; never empty.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
}

impl statusbook_http_typical_t {
    pub(crate) const fn new(row: &core::http::Typical) -> Self {
        Self {
            operation: row.operation as u8,
            summary: text(row.summary),
            codes: list(row.codes, &rows::TYPICAL_CODE_ROWS, &TYPICAL_CODE_POINTERS.0),
            codes_count: row.codes.len(),
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
        }
    }
}

/// A status code that a search found.
///
/// What it points to is static.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_http_status_match_t {
    /// The size of the struct as the caller knows it: set it before the call.
    pub size: u32,
    /// The code.
    pub code: u16,
    /// The meaning that was found.
    pub meaning: *const statusbook_http_meaning_t,
    /// How well it fits, 1 to 1000; 1000 is a registered phrase to the letter.
    pub score: u32,
}

#[allow(dead_code, reason = "some answers are made of less than the core's record")]
impl statusbook_http_status_match_t {
    pub(crate) const fn new(row: &core::http::StatusMatch) -> Self {
        Self {
            size: size_of::<Self>() as u32,
            code: row.code.get(),
            meaning: one(row.meaning, &rows::MEANING_ROWS, &MEANING.0),
            score: row.score,
        }
    }
}

/// Whose behaviour a profile of redirects or retries has.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_http_profile_t {
    /// The word: `curl`.
    pub name: *const c_char,
    /// The software that behaves so; absent for our own. NULL if absent.
    pub software: *const c_char,
    /// The version that was looked at. NULL if absent.
    pub version: *const c_char,
    /// Redirects that are followed at most, or seconds that are waited at most. UINT32_MAX if absent.
    pub limit: u32,
    /// What is peculiar about it, in one sentence.
    pub summary: *const c_char,
    /// What it rests on; never empty.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
}

impl statusbook_http_profile_t {
    pub(crate) const fn new(row: &core::http::Profile) -> Self {
        Self {
            name: text(row.name),
            software: optional_text(row.software),
            version: optional_text(row.version),
            limit: optional_number(row.limit),
            summary: text(row.summary),
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
        }
    }
}

/// The step after a response that redirects.
///
/// It points into the text that it was made of, and is good only as long as that is.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_http_redirect_t {
    /// The size of the struct as the caller knows it: set it before the call.
    pub size: u32,
    /// Whether to follow.
    pub action: u8,
    /// The method of the next request; absent with `stop`. NULL if absent. Not ended by a NUL.
    pub next_method: *const c_char,
    /// The length of `next_method` in octets.
    pub next_method_length: usize,
    /// What becomes of the content; absent with `stop`. 0 if absent.
    pub content: u8,
    /// Fields of the request that must not go into the next one; the caller's own secrets are last. Those of the book.
    pub drop_fields: *const *const c_char,
    /// How many `drop_fields` there are.
    pub drop_fields_count: usize,
    /// Those of the caller, as they were given.
    pub drop_fields_own: *const *const c_char,
    /// How many `drop_fields_own` there are.
    pub drop_fields_own_count: usize,
    /// The new address stands for the old one from now on: 301 and 308. 0 or 1.
    pub is_permanent: u8,
    /// The chain has left its first origin: pass it on as `crossed` at the next hop. 0 or 1.
    pub crossed: u8,
    /// Why, in one sentence.
    pub reason: *const c_char,
    /// What that rests on; never empty.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
}

#[allow(dead_code, reason = "some answers are made of less than the core's record")]
impl statusbook_http_redirect_t {
    pub(crate) fn new(row: &core::http::Redirect<'_>) -> Self {
        Self {
            size: size_of::<Self>() as u32,
            action: row.action as u8,
            next_method: crate::convert::start(row.next_method),
            next_method_length: crate::convert::length(row.next_method),
            content: match row.content {
                Some(word) => word as u8,
                None => absent(),
            },
            drop_fields: list(row.drop_fields.fixed(), &rows::TEXT_ROWS, &TEXT_POINTERS.0),
            drop_fields_count: row.drop_fields.fixed().len(),
            drop_fields_own: std::ptr::null(),
            drop_fields_own_count: 0,
            is_permanent: flag(row.is_permanent),
            crossed: flag(row.crossed),
            reason: text(row.reason),
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
        }
    }
}

/// How long a response tells to wait.
///
/// What it points to is static.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_http_retry_after_t {
    /// The size of the struct as the caller knows it: set it before the call.
    pub size: u32,
    /// What it is worth.
    pub state: u8,
    /// Whole seconds from now on, at most 2147483647; absent if it is invalid. UINT32_MAX if absent.
    pub seconds: u32,
    /// The field that says so.
    pub source: u8,
}

#[allow(dead_code, reason = "some answers are made of less than the core's record")]
impl statusbook_http_retry_after_t {
    pub(crate) const fn new(row: &core::http::RetryAfter) -> Self {
        Self {
            size: size_of::<Self>() as u32,
            state: row.state as u8,
            seconds: optional_number(row.seconds),
            source: row.source as u8,
        }
    }
}

/// Whether to try a request again.
///
/// What it points to is static.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_http_retry_t {
    /// The size of the struct as the caller knows it: set it before the call.
    pub size: u32,
    /// Whether and how.
    pub action: u8,
    /// Only once: a second answer of this kind ends it. 0 or 1.
    pub once: u8,
    /// Seconds to wait, as the server told; absent if it told nothing that counts. UINT32_MAX if absent.
    pub wait: u32,
    /// What that is worth; absent if the server told nothing that counts. 0 if absent.
    pub wait_state: u8,
    /// The field that told it. 0 if absent.
    pub wait_source: u8,
    /// The server wants a longer wait than `max_wait`: do not try before it is over. 0 or 1.
    pub too_long: u8,
    /// What has to change first, with `after_change`. 0 if absent.
    pub change: u8,
    /// Why, in one sentence.
    pub reason: *const c_char,
    /// What that rests on; never empty.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
}

#[allow(dead_code, reason = "some answers are made of less than the core's record")]
impl statusbook_http_retry_t {
    pub(crate) const fn new(row: &core::http::Retry) -> Self {
        Self {
            size: size_of::<Self>() as u32,
            action: row.action as u8,
            once: flag(row.once),
            wait: optional_number(row.wait),
            wait_state: match row.wait_state {
                Some(word) => word as u8,
                None => absent(),
            },
            wait_source: match row.wait_source {
                Some(word) => word as u8,
                None => absent(),
            },
            too_long: flag(row.too_long),
            change: match row.change {
                Some(word) => word as u8,
                None => absent(),
            },
            reason: text(row.reason),
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
        }
    }
}

/// A parsed status line.
///
/// It points into the text that it was made of, and is good only as long as that is.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_http_status_line_t {
    /// The size of the struct as the caller knows it: set it before the call.
    pub size: u32,
    /// The version as it was sent: `HTTP/1.1`. NULL if absent. Not ended by a NUL.
    pub version: *const c_char,
    /// The length of `version` in octets.
    pub version_length: usize,
    /// The code; absent if it is not three digits from 100 on. 0 if absent.
    pub code: u16,
    /// The phrase as it was sent; absent if there is none. NULL if absent. Not ended by a NUL.
    pub phrase: *const c_char,
    /// The length of `phrase` in octets.
    pub phrase_length: usize,
    /// The ways in which the line left the grammar. Their bits, or-ed.
    pub deviations: u32,
}

#[allow(dead_code, reason = "some answers are made of less than the core's record")]
impl statusbook_http_status_line_t {
    pub(crate) fn new(row: &core::http::StatusLine<'_>) -> Self {
        Self {
            size: size_of::<Self>() as u32,
            version: crate::convert::start(row.version),
            version_length: crate::convert::length(row.version),
            code: match row.code {
                Some(code) => code.get(),
                None => 0,
            },
            phrase: crate::convert::start(row.phrase),
            phrase_length: crate::convert::length(row.phrase),
            deviations: row.deviations.bits(),
        }
    }
}

/// What the book has to say of a code info.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_smtp_code_page_t {
    /// What it means, in one sentence.
    pub summary: *const c_char,
    /// The enhanced codes that IANA lists with it.
    pub enhanced: *const *const statusbook_smtp_enhanced_code_t,
    /// How many `enhanced` there are.
    pub enhanced_count: usize,
    /// What it rests on.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
    /// What happened, whose side it is, what to do. NULL if absent.
    pub explanation: *const c_char,
}

impl statusbook_smtp_code_page_t {
    pub(crate) const fn new(row: &core::smtp::CodePage) -> Self {
        Self {
            summary: text(row.summary),
            enhanced: list(row.enhanced, &rows::ENHANCED_CODE_ROWS, &ENHANCED_CODE_POINTERS.0),
            enhanced_count: row.enhanced.len(),
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
            explanation: optional_text(row.explanation),
        }
    }
}

/// All that the book knows of one SMTP reply code.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_smtp_code_info_t {
    /// The code, 200 to 599.
    pub code: u16,
    /// Its title. NULL if absent.
    pub phrase: *const c_char,
    /// What its first digit says.
    pub permanence: u8,
    /// Where it stands.
    pub standing: u8,
    /// The rest: rows that say the same there share it.
    pub page: *const statusbook_smtp_code_page_t,
}

impl statusbook_smtp_code_info_t {
    pub(crate) const fn new(row: &core::smtp::CodeInfo) -> Self {
        Self {
            code: row.code.get(),
            phrase: optional_text(row.phrase),
            permanence: row.permanence as u8,
            standing: row.standing as u8,
            page: one(row.page, &smtp::PAGES, &CODE_PAGE.0),
        }
    }
}

/// What an enhanced status code means at one provider.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_smtp_enhanced_meaning_t {
    /// The code, or the first of a range.
    pub first: statusbook_smtp_enhanced_code_t,
    /// The last of the range; the code again where it is one.
    pub last: statusbook_smtp_enhanced_code_t,
    /// Whose meaning it is.
    pub owner: *const statusbook_owner_t,
    /// A title. NULL if absent.
    pub phrase: *const c_char,
    /// What it means there, in one sentence.
    pub summary: *const c_char,
    /// What happened, whose side it is, what to do. NULL if absent.
    pub explanation: *const c_char,
    /// What it rests on; never empty.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
    /// How well it is evidenced.
    pub confidence: u8,
    /// A doubt or a peculiarity. NULL if absent.
    pub note: *const c_char,
}

impl statusbook_smtp_enhanced_meaning_t {
    pub(crate) const fn new(row: &core::smtp::EnhancedMeaning) -> Self {
        Self {
            first: enhanced(row.first),
            last: enhanced(row.last),
            owner: one(row.owner, &rows::OWNERS, &OWNER.0),
            phrase: optional_text(row.phrase),
            summary: text(row.summary),
            explanation: optional_text(row.explanation),
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
            confidence: row.confidence as u8,
            note: optional_text(row.note),
        }
    }
}

/// All that the book knows of one enhanced status code.
///
/// What it points to is static.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_smtp_enhanced_info_t {
    /// The size of the struct as the caller knows it: set it before the call.
    pub size: u32,
    /// The code: `5.1.1`.
    pub code: statusbook_smtp_enhanced_code_t,
    /// IANA's title. NULL if absent.
    pub phrase: *const c_char,
    /// What its class says.
    pub permanence: u8,
    /// What it is about; absent from X.8 on. 0 if absent.
    pub subject: u8,
    /// Where it stands.
    pub standing: u8,
    /// What it means, in one sentence.
    pub summary: *const c_char,
    /// The basic codes of its class that IANA lists with it.
    pub basic: *const u16,
    /// How many `basic` there are.
    pub basic_count: usize,
    /// How to take that list.
    pub association: u8,
    /// What it rests on.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
    /// What happened, whose side it is, what to do. NULL if absent.
    pub explanation: *const c_char,
    /// What providers mean by it, beside or instead of that.
    pub meanings: *const *const statusbook_smtp_enhanced_meaning_t,
    /// How many `meanings` there are.
    pub meanings_count: usize,
}

#[allow(dead_code, reason = "some answers are made of less than the core's record")]
impl statusbook_smtp_enhanced_info_t {
    pub(crate) const fn new(row: &core::smtp::EnhancedInfo) -> Self {
        Self {
            size: size_of::<Self>() as u32,
            code: enhanced(row.code),
            phrase: optional_text(row.phrase),
            permanence: row.permanence as u8,
            subject: match row.subject {
                Some(word) => word as u8,
                None => absent(),
            },
            standing: row.standing as u8,
            summary: text(row.summary),
            basic: list(row.basic, &rows::SMTP_CODE_ROWS, &SMTP_CODE_NUMBERS),
            basic_count: row.basic.len(),
            association: row.association as u8,
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
            explanation: optional_text(row.explanation),
            meanings: list(row.meanings, &rows::ENHANCED_MEANING_ROWS, &ENHANCED_MEANING_POINTERS.0),
            meanings_count: row.meanings.len(),
        }
    }
}

/// A reply code or enhanced code that a search found.
///
/// What it points to is static.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_smtp_code_match_t {
    /// The size of the struct as the caller knows it: set it before the call.
    pub size: u32,
    /// The reply code, if it is one. 0 if absent.
    pub code: u16,
    /// The enhanced code, if it is one. Its class is 0 if absent.
    pub enhanced: statusbook_smtp_enhanced_code_t,
    /// Its title. NULL if absent.
    pub phrase: *const c_char,
    /// What it means, in one sentence.
    pub summary: *const c_char,
    /// Whose meaning was found; absent for the registered one. NULL if absent.
    pub owner: *const statusbook_owner_t,
    /// How well it fits, 1 to 1000; 1000 is a registered phrase to the letter.
    pub score: u32,
}

#[allow(dead_code, reason = "some answers are made of less than the core's record")]
impl statusbook_smtp_code_match_t {
    pub(crate) const fn new(row: &core::smtp::CodeMatch) -> Self {
        Self {
            size: size_of::<Self>() as u32,
            code: match row.code {
                Some(code) => code.get(),
                None => 0,
            },
            enhanced: optional_enhanced(row.enhanced),
            phrase: optional_text(row.phrase),
            summary: text(row.summary),
            owner: match row.owner {
                Some(row) => one(row, &rows::OWNERS, &OWNER.0),
                None => std::ptr::null(),
            },
            score: row.score,
        }
    }
}

/// A parsed SMTP reply.
///
/// It points into the text that it was made of, and is good only as long as that is.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_smtp_reply_t {
    /// The size of the struct as the caller knows it: set it before the call.
    pub size: u32,
    /// The reply code of the first line. 0 if absent.
    pub code: u16,
    /// The first enhanced code. Its class is 0 if absent.
    pub enhanced: statusbook_smtp_enhanced_code_t,
    /// What the reply code says or, without one, the enhanced code. 0 if absent.
    pub permanence: u8,
    /// Whether the two codes are of one class; absent unless there are both. 0 absent, 1 no, 2 yes.
    pub codes_agree: u8,
    /// The reply without white space before it and line ends after it; statusbook_smtp_reply_line() finds the lines in it.
    pub lines: *const c_char,
    /// The length of `lines` in octets.
    pub lines_length: usize,
    /// The ways in which the reply left the grammar. Their bits, or-ed.
    pub deviations: u32,
}

#[allow(dead_code, reason = "some answers are made of less than the core's record")]
impl statusbook_smtp_reply_t {
    pub(crate) fn new(row: &core::smtp::Reply<'_>) -> Self {
        Self {
            size: size_of::<Self>() as u32,
            code: match row.code {
                Some(code) => code.get(),
                None => 0,
            },
            enhanced: optional_enhanced(row.enhanced),
            permanence: match row.permanence {
                Some(word) => word as u8,
                None => absent(),
            },
            codes_agree: optional_flag(row.codes_agree),
            lines: row.lines.as_bytes().as_ptr().cast(),
            lines_length: row.lines.as_bytes().len(),
            deviations: row.deviations.bits(),
        }
    }
}

/// A category of replies, and what to do about it.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_smtp_category_info_t {
    /// The category.
    pub name: u8,
    /// What it is about.
    pub group: u8,
    /// What the sender should do where nothing else is said.
    pub action: u8,
    /// What it means, in one sentence.
    pub summary: *const c_char,
    /// What happened, and what to do.
    pub explanation: *const c_char,
    /// What it rests on.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
}

impl statusbook_smtp_category_info_t {
    pub(crate) const fn new(row: &core::smtp::CategoryInfo) -> Self {
        Self {
            name: row.name as u8,
            group: row.group as u8,
            action: row.action as u8,
            summary: text(row.summary),
            explanation: text(row.explanation),
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
        }
    }
}

/// A rule by which replies are classified.
///
/// Static: it lives as long as the library, and any thread may read it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_smtp_bounce_rule_t {
    /// Its name: `user_unknown`.
    pub id: *const c_char,
    /// What it goes by.
    pub layer: u8,
    /// What it says.
    pub category: u8,
    /// How much it weighs.
    pub strength: u8,
    /// Whose words or codes they are; absent if many speak so. NULL if absent.
    pub owner: *const statusbook_owner_t,
    /// What it rests on; never empty.
    pub references: *const *const statusbook_reference_t,
    /// How many `references` there are.
    pub references_count: usize,
}

impl statusbook_smtp_bounce_rule_t {
    pub(crate) const fn new(row: &core::smtp::BounceRule) -> Self {
        Self {
            id: text(row.id),
            layer: row.layer as u8,
            category: row.category as u8,
            strength: row.strength as u8,
            owner: match row.owner {
                Some(row) => one(row, &rows::OWNERS, &OWNER.0),
                None => std::ptr::null(),
            },
            references: list(row.references, &rows::REFERENCE_ROWS, &REFERENCE_POINTERS.0),
            references_count: row.references.len(),
        }
    }
}

/// What a reply means for who sent the message.
///
/// It points into the text that it was made of, and is good only as long as that is.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_smtp_classification_t {
    /// The size of the struct as the caller knows it: set it before the call.
    pub size: u32,
    /// The reply code. 0 if absent.
    pub code: u16,
    /// The enhanced code. Its class is 0 if absent.
    pub enhanced: statusbook_smtp_enhanced_code_t,
    /// What the codes say; absent if there are none. 0 if absent.
    pub permanence: u8,
    /// Whether the two codes are of one class; absent unless there are both. 0 absent, 1 no, 2 yes.
    pub codes_agree: u8,
    /// The reason.
    pub category: u8,
    /// The caller's own name for it, if one of the caller's rules decided. NULL if absent.
    pub own_category: *const c_char,
    /// What the reason is about.
    pub group: u8,
    /// What the sender should do.
    pub action: u8,
    /// The seconds after which the text says to try again. UINT32_MAX if absent.
    pub retry_after: u32,
    /// The slug of the provider that answered, as far as `remote` or the text tells. NULL if absent.
    pub owner: *const c_char,
    /// Whom the text names; absent unless `own` was given. 0 if absent.
    pub about: u8,
    /// The rule that decided; absent if none did. NULL if absent.
    pub rule: *const c_char,
    /// What it goes by. 0 if absent.
    pub layer: u8,
    /// How much it weighs. 0 if absent.
    pub strength: u8,
    /// The part of the text that it rests on. NULL if absent. Not ended by a NUL.
    pub matched: *const c_char,
    /// The length of `matched` in octets.
    pub matched_length: usize,
    /// Where that begins in the text. UINT32_MAX if absent.
    pub start: u32,
    /// Where it ends. UINT32_MAX if absent.
    pub end: u32,
    /// The category that came second, if there was another one. 0 if absent.
    pub runner_up: u8,
    /// The rule that spoke for it. NULL if absent.
    pub runner_up_rule: *const c_char,
    /// How much that weighs. 0 if absent.
    pub runner_up_strength: u8,
    /// The ways in which the reply left the grammar. Their bits, or-ed.
    pub deviations: u32,
}

#[allow(dead_code, reason = "some answers are made of less than the core's record")]
impl statusbook_smtp_classification_t {
    pub(crate) fn new(row: &core::smtp::Classification<'_>) -> Self {
        Self {
            size: size_of::<Self>() as u32,
            code: match row.code {
                Some(code) => code.get(),
                None => 0,
            },
            enhanced: optional_enhanced(row.enhanced),
            permanence: match row.permanence {
                Some(word) => word as u8,
                None => absent(),
            },
            codes_agree: optional_flag(row.codes_agree),
            category: row.category as u8,
            own_category: optional_text(row.own_category),
            group: row.group as u8,
            action: row.action as u8,
            retry_after: optional_number(row.retry_after),
            owner: optional_text(row.owner),
            about: match row.about {
                Some(word) => word as u8,
                None => absent(),
            },
            rule: optional_text(row.rule),
            layer: match row.layer {
                Some(word) => word as u8,
                None => absent(),
            },
            strength: match row.strength {
                Some(word) => word as u8,
                None => absent(),
            },
            matched: crate::convert::start(row.matched),
            matched_length: crate::convert::length(row.matched),
            start: optional_number(row.start),
            end: optional_number(row.end),
            runner_up: match row.runner_up {
                Some(word) => word as u8,
                None => absent(),
            },
            runner_up_rule: optional_text(row.runner_up_rule),
            runner_up_strength: match row.runner_up_strength {
                Some(word) => word as u8,
                None => absent(),
            },
            deviations: row.deviations.bits(),
        }
    }
}

/// A rule that speaks for a category, and where.
///
/// It points into the text that it was made of, and is good only as long as that is.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_smtp_evidence_t {
    /// The size of the struct as the caller knows it: set it before the call.
    pub size: u32,
    /// The rule.
    pub rule: *const c_char,
    /// What it says.
    pub category: u8,
    /// The caller's own name for it. NULL if absent.
    pub own_category: *const c_char,
    /// What it goes by.
    pub layer: u8,
    /// How much it weighs.
    pub strength: u8,
    /// The part of the text that it rests on. Not ended by a NUL.
    pub matched: *const c_char,
    /// The length of `matched` in octets.
    pub matched_length: usize,
    /// Where that begins in the text.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

#[allow(dead_code, reason = "some answers are made of less than the core's record")]
impl statusbook_smtp_evidence_t {
    pub(crate) fn new(row: &core::smtp::Evidence<'_>) -> Self {
        Self {
            size: size_of::<Self>() as u32,
            rule: text(row.rule),
            category: row.category as u8,
            own_category: optional_text(row.own_category),
            layer: row.layer as u8,
            strength: row.strength as u8,
            matched: crate::convert::start(row.matched),
            matched_length: crate::convert::length(row.matched),
            start: row.start,
            end: row.end,
        }
    }
}

/// What a mail log says of one delivery.
///
/// It points into the text that it was made of, and is good only as long as that is.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct statusbook_smtp_log_line_t {
    /// The size of the struct as the caller knows it: set it before the call.
    pub size: u32,
    /// The program that wrote the line.
    pub program: u8,
    /// The message's name in the queue. NULL if absent. Not ended by a NUL.
    pub queue_id: *const c_char,
    /// The length of `queue_id` in octets.
    pub queue_id_length: usize,
    /// The address that was delivered to; absent if the line names none. NULL if absent. Not ended by a NUL.
    pub recipient: *const c_char,
    /// The length of `recipient` in octets.
    pub recipient_length: usize,
    /// The host that answered; absent if none did. NULL if absent. Not ended by a NUL.
    pub relay: *const c_char,
    /// The length of `relay` in octets.
    pub relay_length: usize,
    /// What became of it.
    pub outcome: u8,
    /// The enhanced code that the program wrote beside the text, or made up. Its class is 0 if absent.
    pub enhanced: statusbook_smtp_enhanced_code_t,
    /// The reply or the diagnostic text, ready for `classify`. NULL if absent. Not ended by a NUL.
    pub text: *const c_char,
    /// The length of `text` in octets.
    pub text_length: usize,
}

#[allow(dead_code, reason = "some answers are made of less than the core's record")]
impl statusbook_smtp_log_line_t {
    pub(crate) fn new(row: &core::smtp::LogLine<'_>) -> Self {
        Self {
            size: size_of::<Self>() as u32,
            program: row.program as u8,
            queue_id: crate::convert::start(row.queue_id),
            queue_id_length: crate::convert::length(row.queue_id),
            recipient: crate::convert::start(row.recipient),
            recipient_length: crate::convert::length(row.recipient),
            relay: crate::convert::start(row.relay),
            relay_length: crate::convert::length(row.relay),
            outcome: row.outcome as u8,
            enhanced: optional_enhanced(row.enhanced),
            text: crate::convert::start(row.text),
            text_length: crate::convert::length(row.text),
        }
    }
}

pub(crate) static REFERENCE: Table<[statusbook_reference_t; rows::UNIQUE_REFERENCES.len()]> = Table({
    let mut table = [statusbook_reference_t::new(&rows::REFERENCE_ROWS[0]); rows::UNIQUE_REFERENCES.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_reference_t::new(&rows::REFERENCE_ROWS[rows::UNIQUE_REFERENCES[row]]);
        row += 1;
    }
    table
});

pub(crate) static REFERENCE_POINTERS: Table<[*const statusbook_reference_t; rows::REFERENCE_ROWS.len()]> = Table({
    let mut table = [std::ptr::null(); rows::REFERENCE_ROWS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = &raw const REFERENCE.0[rows::REFERENCE_PLACES[row]];
        row += 1;
    }
    table
});

pub(crate) static OWNER: Table<[statusbook_owner_t; rows::OWNERS.len()]> = Table({
    let mut table = [statusbook_owner_t::new(&rows::OWNERS[0]); rows::OWNERS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_owner_t::new(&rows::OWNERS[row]);
        row += 1;
    }
    table
});

pub(crate) static REMARK: Table<[statusbook_remark_t; rows::REMARK_ROWS.len()]> = Table({
    let mut table = [statusbook_remark_t::new(&rows::REMARK_ROWS[0]); rows::REMARK_ROWS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_remark_t::new(&rows::REMARK_ROWS[row]);
        row += 1;
    }
    table
});

pub(crate) static REMARK_POINTERS: Table<[*const statusbook_remark_t; rows::REMARK_ROWS.len()]> = Table({
    let mut table = [std::ptr::null(); rows::REMARK_ROWS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = &raw const REMARK.0[row];
        row += 1;
    }
    table
});

pub(crate) static ALIAS: Table<[statusbook_http_alias_t; rows::ALIAS_ROWS.len()]> = Table({
    let mut table = [statusbook_http_alias_t::new(&rows::ALIAS_ROWS[0]); rows::ALIAS_ROWS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_http_alias_t::new(&rows::ALIAS_ROWS[row]);
        row += 1;
    }
    table
});

pub(crate) static ALIAS_POINTERS: Table<[*const statusbook_http_alias_t; rows::ALIAS_ROWS.len()]> = Table({
    let mut table = [std::ptr::null(); rows::ALIAS_ROWS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = &raw const ALIAS.0[row];
        row += 1;
    }
    table
});

pub(crate) static MEANING: Table<[statusbook_http_meaning_t; rows::MEANING_ROWS.len()]> = Table({
    let mut table = [statusbook_http_meaning_t::new(&rows::MEANING_ROWS[0]); rows::MEANING_ROWS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_http_meaning_t::new(&rows::MEANING_ROWS[row]);
        row += 1;
    }
    table
});

pub(crate) static MEANING_POINTERS: Table<[*const statusbook_http_meaning_t; rows::MEANING_ROWS.len()]> = Table({
    let mut table = [std::ptr::null(); rows::MEANING_ROWS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = &raw const MEANING.0[row];
        row += 1;
    }
    table
});

pub(crate) static DISTINCTION: Table<[statusbook_http_distinction_t; rows::DISTINCTION_ROWS.len()]> = Table({
    let mut table = [statusbook_http_distinction_t::new(&rows::DISTINCTION_ROWS[0]); rows::DISTINCTION_ROWS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_http_distinction_t::new(&rows::DISTINCTION_ROWS[row]);
        row += 1;
    }
    table
});

pub(crate) static DISTINCTION_POINTERS: Table<[*const statusbook_http_distinction_t; rows::DISTINCTION_ROWS.len()]> =
    Table({
        let mut table = [std::ptr::null(); rows::DISTINCTION_ROWS.len()];
        let mut row = 0;
        while row < table.len() {
            table[row] = &raw const DISTINCTION.0[row];
            row += 1;
        }
        table
    });

pub(crate) static FIELD_RULE: Table<[statusbook_http_field_rule_t; rows::FIELD_RULE_ROWS.len()]> = Table({
    let mut table = [statusbook_http_field_rule_t::new(&rows::FIELD_RULE_ROWS[0]); rows::FIELD_RULE_ROWS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_http_field_rule_t::new(&rows::FIELD_RULE_ROWS[row]);
        row += 1;
    }
    table
});

pub(crate) static FIELD_RULE_POINTERS: Table<[*const statusbook_http_field_rule_t; rows::FIELD_RULE_ROWS.len()]> =
    Table({
        let mut table = [std::ptr::null(); rows::FIELD_RULE_ROWS.len()];
        let mut row = 0;
        while row < table.len() {
            table[row] = &raw const FIELD_RULE.0[row];
            row += 1;
        }
        table
    });

pub(crate) static PAGE: Table<[statusbook_http_page_t; http::PAGES.len()]> = Table({
    let mut table = [statusbook_http_page_t::new(&http::PAGES[0]); http::PAGES.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_http_page_t::new(&http::PAGES[row]);
        row += 1;
    }
    table
});

pub(crate) static STATUS: Table<[statusbook_http_status_t; http::STATUSES.len()]> = Table({
    let mut table = [statusbook_http_status_t::new(&http::STATUSES[0]); http::STATUSES.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_http_status_t::new(&http::STATUSES[row]);
        row += 1;
    }
    table
});

pub(crate) static CLASS_INFO: Table<[statusbook_http_class_info_t; rows::CLASSES.len()]> = Table({
    let mut table = [statusbook_http_class_info_t::new(&rows::CLASSES[0]); rows::CLASSES.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_http_class_info_t::new(&rows::CLASSES[row]);
        row += 1;
    }
    table
});

pub(crate) static METHOD: Table<[statusbook_http_method_t; rows::METHODS.len()]> = Table({
    let mut table = [statusbook_http_method_t::new(&rows::METHODS[0]); rows::METHODS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_http_method_t::new(&rows::METHODS[row]);
        row += 1;
    }
    table
});

pub(crate) static TYPICAL_CODE: Table<[statusbook_http_typical_code_t; rows::TYPICAL_CODE_ROWS.len()]> = Table({
    let mut table = [statusbook_http_typical_code_t::new(&rows::TYPICAL_CODE_ROWS[0]); rows::TYPICAL_CODE_ROWS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_http_typical_code_t::new(&rows::TYPICAL_CODE_ROWS[row]);
        row += 1;
    }
    table
});

pub(crate) static TYPICAL_CODE_POINTERS: Table<[*const statusbook_http_typical_code_t; rows::TYPICAL_CODE_ROWS.len()]> =
    Table({
        let mut table = [std::ptr::null(); rows::TYPICAL_CODE_ROWS.len()];
        let mut row = 0;
        while row < table.len() {
            table[row] = &raw const TYPICAL_CODE.0[row];
            row += 1;
        }
        table
    });

pub(crate) static TYPICAL: Table<[statusbook_http_typical_t; rows::TYPICAL.len()]> = Table({
    let mut table = [statusbook_http_typical_t::new(&rows::TYPICAL[0]); rows::TYPICAL.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_http_typical_t::new(&rows::TYPICAL[row]);
        row += 1;
    }
    table
});

pub(crate) static PROFILE: Table<[statusbook_http_profile_t; rows::PROFILES.len()]> = Table({
    let mut table = [statusbook_http_profile_t::new(&rows::PROFILES[0]); rows::PROFILES.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_http_profile_t::new(&rows::PROFILES[row]);
        row += 1;
    }
    table
});

pub(crate) static CODE_PAGE: Table<[statusbook_smtp_code_page_t; smtp::PAGES.len()]> = Table({
    let mut table = [statusbook_smtp_code_page_t::new(&smtp::PAGES[0]); smtp::PAGES.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_smtp_code_page_t::new(&smtp::PAGES[row]);
        row += 1;
    }
    table
});

pub(crate) static CODE_INFO: Table<[statusbook_smtp_code_info_t; smtp::CODES.len()]> = Table({
    let mut table = [statusbook_smtp_code_info_t::new(&smtp::CODES[0]); smtp::CODES.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_smtp_code_info_t::new(&smtp::CODES[row]);
        row += 1;
    }
    table
});

pub(crate) static ENHANCED_MEANING: Table<[statusbook_smtp_enhanced_meaning_t; rows::ENHANCED_MEANING_ROWS.len()]> =
    Table({
        let mut table = [statusbook_smtp_enhanced_meaning_t::new(&rows::ENHANCED_MEANING_ROWS[0]);
            rows::ENHANCED_MEANING_ROWS.len()];
        let mut row = 0;
        while row < table.len() {
            table[row] = statusbook_smtp_enhanced_meaning_t::new(&rows::ENHANCED_MEANING_ROWS[row]);
            row += 1;
        }
        table
    });

pub(crate) static ENHANCED_MEANING_POINTERS: Table<
    [*const statusbook_smtp_enhanced_meaning_t; rows::ENHANCED_MEANING_ROWS.len()],
> = Table({
    let mut table = [std::ptr::null(); rows::ENHANCED_MEANING_ROWS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = &raw const ENHANCED_MEANING.0[row];
        row += 1;
    }
    table
});

pub(crate) static CATEGORY_INFO: Table<[statusbook_smtp_category_info_t; rows::CATEGORIES.len()]> = Table({
    let mut table = [statusbook_smtp_category_info_t::new(&rows::CATEGORIES[0]); rows::CATEGORIES.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_smtp_category_info_t::new(&rows::CATEGORIES[row]);
        row += 1;
    }
    table
});

pub(crate) static BOUNCE_RULE: Table<[statusbook_smtp_bounce_rule_t; rows::BOUNCE_RULES.len()]> = Table({
    let mut table = [statusbook_smtp_bounce_rule_t::new(&rows::BOUNCE_RULES[0]); rows::BOUNCE_RULES.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = statusbook_smtp_bounce_rule_t::new(&rows::BOUNCE_RULES[row]);
        row += 1;
    }
    table
});

pub(crate) static TEXT_POINTERS: Table<[*const c_char; rows::TEXT_ROWS.len()]> = Table({
    let mut table = [std::ptr::null(); rows::TEXT_ROWS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = text(rows::TEXT_ROWS[row]);
        row += 1;
    }
    table
});

static SMTP_CODE_NUMBERS: [u16; rows::SMTP_CODE_ROWS.len()] = {
    let mut table = [0; rows::SMTP_CODE_ROWS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = rows::SMTP_CODE_ROWS[row].get();
        row += 1;
    }
    table
};

static ENHANCED_CODES: [statusbook_smtp_enhanced_code_t; rows::ENHANCED_CODE_ROWS.len()] = {
    let mut table = [enhanced(rows::ENHANCED_CODE_ROWS[0]); rows::ENHANCED_CODE_ROWS.len()];
    let mut row = 0;
    while row < table.len() {
        table[row] = enhanced(rows::ENHANCED_CODE_ROWS[row]);
        row += 1;
    }
    table
};

static ENHANCED_CODE_POINTERS: Table<[*const statusbook_smtp_enhanced_code_t; rows::ENHANCED_CODE_ROWS.len()]> =
    Table({
        let mut table = [std::ptr::null(); rows::ENHANCED_CODE_ROWS.len()];
        let mut row = 0;
        while row < table.len() {
            table[row] = &raw const ENHANCED_CODES[row];
            row += 1;
        }
        table
    });
impl crate::convert::Answer for statusbook_http_status_match_t {
    const SIZE: u32 = size_of::<Self>() as u32;
}

impl crate::convert::Answer for statusbook_http_redirect_t {
    const SIZE: u32 = size_of::<Self>() as u32;
}

impl crate::convert::Answer for statusbook_http_retry_after_t {
    const SIZE: u32 = size_of::<Self>() as u32;
}

impl crate::convert::Answer for statusbook_http_retry_t {
    const SIZE: u32 = size_of::<Self>() as u32;
}

impl crate::convert::Answer for statusbook_http_status_line_t {
    const SIZE: u32 = size_of::<Self>() as u32;
}

impl crate::convert::Answer for statusbook_smtp_enhanced_info_t {
    const SIZE: u32 = size_of::<Self>() as u32;
}

impl crate::convert::Answer for statusbook_smtp_code_match_t {
    const SIZE: u32 = size_of::<Self>() as u32;
}

impl crate::convert::Answer for statusbook_smtp_reply_t {
    const SIZE: u32 = size_of::<Self>() as u32;
}

impl crate::convert::Answer for statusbook_smtp_classification_t {
    const SIZE: u32 = size_of::<Self>() as u32;
}

impl crate::convert::Answer for statusbook_smtp_evidence_t {
    const SIZE: u32 = size_of::<Self>() as u32;
}

impl crate::convert::Answer for statusbook_smtp_log_line_t {
    const SIZE: u32 = size_of::<Self>() as u32;
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Where a meaning stands as of the date of the data.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_standing_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_STANDING_REGISTERED => text(core::Standing::Registered.as_str()),
        STATUSBOOK_STANDING_TEMPORARY => text(core::Standing::Temporary.as_str()),
        STATUSBOOK_STANDING_UNUSED => text(core::Standing::Unused.as_str()),
        STATUSBOOK_STANDING_OBSOLETE => text(core::Standing::Obsolete.as_str()),
        STATUSBOOK_STANDING_VENDOR => text(core::Standing::Vendor.as_str()),
        STATUSBOOK_STANDING_DRAFT => text(core::Standing::Draft.as_str()),
        STATUSBOOK_STANDING_UNASSIGNED => text(core::Standing::Unassigned.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// How well an attribution is evidenced.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_confidence_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_CONFIDENCE_SOURCE => text(core::Confidence::Source.as_str()),
        STATUSBOOK_CONFIDENCE_SECONDARY => text(core::Confidence::Secondary.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Where a meaning is met.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_seen_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_SEEN_WIRE => text(core::Seen::Wire.as_str()),
        STATUSBOOK_SEEN_LOG => text(core::Seen::Log.as_str()),
        STATUSBOOK_SEEN_BODY => text(core::Seen::Body.as_str()),
        STATUSBOOK_SEEN_UNKNOWN => text(core::Seen::Unknown.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// The class of a status code: its first digit.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_class_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_CLASS_INFORMATIONAL => text(core::http::Class::Informational.as_str()),
        STATUSBOOK_HTTP_CLASS_SUCCESSFUL => text(core::http::Class::Successful.as_str()),
        STATUSBOOK_HTTP_CLASS_REDIRECTION => text(core::http::Class::Redirection.as_str()),
        STATUSBOOK_HTTP_CLASS_CLIENT_ERROR => text(core::http::Class::ClientError.as_str()),
        STATUSBOOK_HTTP_CLASS_SERVER_ERROR => text(core::http::Class::ServerError.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Whose fault a class of errors is.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_fault_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_FAULT_CLIENT => text(core::http::Fault::Client.as_str()),
        STATUSBOOK_HTTP_FAULT_SERVER => text(core::http::Fault::Server.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Whether a response with this code has content.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_content_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_CONTENT_ALLOWED => text(core::http::Content::Allowed.as_str()),
        STATUSBOOK_HTTP_CONTENT_NO_CONTENT => text(core::http::Content::NoContent.as_str()),
        STATUSBOOK_HTTP_CONTENT_EMPTY => text(core::http::Content::Empty.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Whether a response to a method has content.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_content_rule_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_CONTENT_RULE_ALLOWED => text(core::http::ContentRule::Allowed.as_str()),
        STATUSBOOK_HTTP_CONTENT_RULE_NO_CONTENT => text(core::http::ContentRule::NoContent.as_str()),
        STATUSBOOK_HTTP_CONTENT_RULE_EMPTY => text(core::http::ContentRule::Empty.as_str()),
        STATUSBOOK_HTTP_CONTENT_RULE_TUNNEL => text(core::http::ContentRule::Tunnel.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Something that an API is asked to do, or has to say.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_operation_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_OPERATION_LIST => text(core::http::Operation::List.as_str()),
        STATUSBOOK_HTTP_OPERATION_READ => text(core::http::Operation::Read.as_str()),
        STATUSBOOK_HTTP_OPERATION_CREATE => text(core::http::Operation::Create.as_str()),
        STATUSBOOK_HTTP_OPERATION_REPLACE => text(core::http::Operation::Replace.as_str()),
        STATUSBOOK_HTTP_OPERATION_CHANGE => text(core::http::Operation::Change.as_str()),
        STATUSBOOK_HTTP_OPERATION_DELETE => text(core::http::Operation::Delete.as_str()),
        STATUSBOOK_HTTP_OPERATION_PREFLIGHT => text(core::http::Operation::Preflight.as_str()),
        STATUSBOOK_HTTP_OPERATION_LOGIN_FAILED => text(core::http::Operation::LoginFailed.as_str()),
        STATUSBOOK_HTTP_OPERATION_NOT_ALLOWED => text(core::http::Operation::NotAllowed.as_str()),
        STATUSBOOK_HTTP_OPERATION_RATE_LIMITED => text(core::http::Operation::RateLimited.as_str()),
        STATUSBOOK_HTTP_OPERATION_INVALID_INPUT => text(core::http::Operation::InvalidInput.as_str()),
        STATUSBOOK_HTTP_OPERATION_UNEXPECTED_FAULT => text(core::http::Operation::UnexpectedFault.as_str()),
        STATUSBOOK_HTTP_OPERATION_UNAVAILABLE => text(core::http::Operation::Unavailable.as_str()),
        STATUSBOOK_HTTP_OPERATION_LONG_RUNNING => text(core::http::Operation::LongRunning.as_str()),
        STATUSBOOK_HTTP_OPERATION_CONDITIONAL_WRITE => text(core::http::Operation::ConditionalWrite.as_str()),
        STATUSBOOK_HTTP_OPERATION_UPLOAD => text(core::http::Operation::Upload.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Whether Content-Length and Transfer-Encoding may be sent with this code.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_framing_fields_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_FRAMING_FIELDS_ALLOWED => text(core::http::FramingFields::Allowed.as_str()),
        STATUSBOOK_HTTP_FRAMING_FIELDS_FORBIDDEN => text(core::http::FramingFields::Forbidden.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What a cache may do with a response because of its code.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_cache_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_CACHE_HEURISTIC => text(core::http::Cache::Heuristic.as_str()),
        STATUSBOOK_HTTP_CACHE_EXPLICIT => text(core::http::Cache::Explicit.as_str()),
        STATUSBOOK_HTTP_CACHE_NEVER => text(core::http::Cache::Never.as_str()),
        STATUSBOOK_HTTP_CACHE_INTERIM => text(core::http::Cache::Interim.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// How strongly a document asks for something.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_keyword_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_KEYWORD_MUST => text(core::http::Keyword::Must.as_str()),
        STATUSBOOK_HTTP_KEYWORD_SHOULD => text(core::http::Keyword::Should.as_str()),
        STATUSBOOK_HTTP_KEYWORD_MAY => text(core::http::Keyword::May.as_str()),
        STATUSBOOK_HTTP_KEYWORD_BY_DEFINITION => text(core::http::Keyword::ByDefinition.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What to do about a redirect.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_redirect_action_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_REDIRECT_ACTION_FOLLOW => text(core::http::RedirectAction::Follow.as_str()),
        STATUSBOOK_HTTP_REDIRECT_ACTION_STOP => text(core::http::RedirectAction::Stop.as_str()),
        STATUSBOOK_HTTP_REDIRECT_ACTION_NEEDS_REPLAY => text(core::http::RedirectAction::NeedsReplay.as_str()),
        STATUSBOOK_HTTP_REDIRECT_ACTION_TOO_MANY_HOPS => text(core::http::RedirectAction::TooManyHops.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What becomes of the request's content.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_redirect_content_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_REDIRECT_CONTENT_KEEP => text(core::http::RedirectContent::Keep.as_str()),
        STATUSBOOK_HTTP_REDIRECT_CONTENT_DROP => text(core::http::RedirectContent::Drop.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Whose way of following redirects: our own two, then those of clients, their faults included.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_redirect_profile_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_REDIRECT_PROFILE_RFC9110 => text(core::http::RedirectProfile::Rfc9110.as_str()),
        STATUSBOOK_HTTP_REDIRECT_PROFILE_FETCH => text(core::http::RedirectProfile::Fetch.as_str()),
        STATUSBOOK_HTTP_REDIRECT_PROFILE_CURL => text(core::http::RedirectProfile::Curl.as_str()),
        STATUSBOOK_HTTP_REDIRECT_PROFILE_REQUESTS => text(core::http::RedirectProfile::Requests.as_str()),
        STATUSBOOK_HTTP_REDIRECT_PROFILE_HTTPX => text(core::http::RedirectProfile::Httpx.as_str()),
        STATUSBOOK_HTTP_REDIRECT_PROFILE_URLLIB3 => text(core::http::RedirectProfile::Urllib3.as_str()),
        STATUSBOOK_HTTP_REDIRECT_PROFILE_GO => text(core::http::RedirectProfile::Go.as_str()),
        STATUSBOOK_HTTP_REDIRECT_PROFILE_REQWEST => text(core::http::RedirectProfile::Reqwest.as_str()),
        STATUSBOOK_HTTP_REDIRECT_PROFILE_AXIOS => text(core::http::RedirectProfile::Axios.as_str()),
        STATUSBOOK_HTTP_REDIRECT_PROFILE_UNDICI => text(core::http::RedirectProfile::Undici.as_str()),
        STATUSBOOK_HTTP_REDIRECT_PROFILE_GOT => text(core::http::RedirectProfile::Got.as_str()),
        STATUSBOOK_HTTP_REDIRECT_PROFILE_AIOHTTP => text(core::http::RedirectProfile::Aiohttp.as_str()),
        STATUSBOOK_HTTP_REDIRECT_PROFILE_NODE_FETCH => text(core::http::RedirectProfile::NodeFetch.as_str()),
        STATUSBOOK_HTTP_REDIRECT_PROFILE_JAVA => text(core::http::RedirectProfile::Java.as_str()),
        STATUSBOOK_HTTP_REDIRECT_PROFILE_JAVA_17_0_19 => text(core::http::RedirectProfile::Java17019.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Whether and how to try again.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_retry_action_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_RETRY_ACTION_SAME => text(core::http::RetryAction::Same.as_str()),
        STATUSBOOK_HTTP_RETRY_ACTION_NEW_CONNECTION => text(core::http::RetryAction::NewConnection.as_str()),
        STATUSBOOK_HTTP_RETRY_ACTION_WITHOUT_EARLY_DATA => text(core::http::RetryAction::WithoutEarlyData.as_str()),
        STATUSBOOK_HTTP_RETRY_ACTION_AFTER_CHANGE => text(core::http::RetryAction::AfterChange.as_str()),
        STATUSBOOK_HTTP_RETRY_ACTION_NEVER => text(core::http::RetryAction::Never.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What about a request has to change before it is tried again.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_retry_change_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_RETRY_CHANGE_CREDENTIALS => text(core::http::RetryChange::Credentials.as_str()),
        STATUSBOOK_HTTP_RETRY_CHANGE_PROXY_CREDENTIALS => text(core::http::RetryChange::ProxyCredentials.as_str()),
        STATUSBOOK_HTTP_RETRY_CHANGE_CONTENT_LENGTH => text(core::http::RetryChange::ContentLength.as_str()),
        STATUSBOOK_HTTP_RETRY_CHANGE_PRECONDITION => text(core::http::RetryChange::Precondition.as_str()),
        STATUSBOOK_HTTP_RETRY_CHANGE_EXPECT => text(core::http::RetryChange::Expect.as_str()),
        STATUSBOOK_HTTP_RETRY_CHANGE_PROTOCOL => text(core::http::RetryChange::Protocol.as_str()),
        STATUSBOOK_HTTP_RETRY_CHANGE_SHORTER_CONTENT => text(core::http::RetryChange::ShorterContent.as_str()),
        STATUSBOOK_HTTP_RETRY_CHANGE_SHORTER_TARGET => text(core::http::RetryChange::ShorterTarget.as_str()),
        STATUSBOOK_HTTP_RETRY_CHANGE_SMALLER_FIELDS => text(core::http::RetryChange::SmallerFields.as_str()),
        STATUSBOOK_HTTP_RETRY_CHANGE_ACCEPTED_FORMAT => text(core::http::RetryChange::AcceptedFormat.as_str()),
        STATUSBOOK_HTTP_RETRY_CHANGE_CONTENT_FORMAT => text(core::http::RetryChange::ContentFormat.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Whose way of trying again: our own, then the documented defaults of clients.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_retry_profile_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_RETRY_PROFILE_STANDARD => text(core::http::RetryProfile::Standard.as_str()),
        STATUSBOOK_HTTP_RETRY_PROFILE_CURL => text(core::http::RetryProfile::Curl.as_str()),
        STATUSBOOK_HTTP_RETRY_PROFILE_URLLIB3 => text(core::http::RetryProfile::Urllib3.as_str()),
        STATUSBOOK_HTTP_RETRY_PROFILE_GOT => text(core::http::RetryProfile::Got.as_str()),
        STATUSBOOK_HTTP_RETRY_PROFILE_KY => text(core::http::RetryProfile::Ky.as_str()),
        STATUSBOOK_HTTP_RETRY_PROFILE_UNDICI => text(core::http::RetryProfile::Undici.as_str()),
        STATUSBOOK_HTTP_RETRY_PROFILE_AXIOS_RETRY => text(core::http::RetryProfile::AxiosRetry.as_str()),
        STATUSBOOK_HTTP_RETRY_PROFILE_DOTNET => text(core::http::RetryProfile::Dotnet.as_str()),
        STATUSBOOK_HTTP_RETRY_PROFILE_GOOGLE => text(core::http::RetryProfile::Google.as_str()),
        STATUSBOOK_HTTP_RETRY_PROFILE_AWS => text(core::http::RetryProfile::Aws.as_str()),
        STATUSBOOK_HTTP_RETRY_PROFILE_UNDICI_7 => text(core::http::RetryProfile::Undici7.as_str()),
        STATUSBOOK_HTTP_RETRY_PROFILE_REQWEST_RETRY => text(core::http::RetryProfile::ReqwestRetry.as_str()),
        STATUSBOOK_HTTP_RETRY_PROFILE_OKHTTP => text(core::http::RetryProfile::Okhttp.as_str()),
        STATUSBOOK_HTTP_RETRY_PROFILE_GO_RETRYABLEHTTP => text(core::http::RetryProfile::GoRetryablehttp.as_str()),
        STATUSBOOK_HTTP_RETRY_PROFILE_ENVOY => text(core::http::RetryProfile::Envoy.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What a told wait is worth.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_retry_after_state_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_RETRY_AFTER_STATE_VALID => text(core::http::RetryAfterState::Valid.as_str()),
        STATUSBOOK_HTTP_RETRY_AFTER_STATE_PAST => text(core::http::RetryAfterState::Past.as_str()),
        STATUSBOOK_HTTP_RETRY_AFTER_STATE_CLAMPED => text(core::http::RetryAfterState::Clamped.as_str()),
        STATUSBOOK_HTTP_RETRY_AFTER_STATE_INVALID => text(core::http::RetryAfterState::Invalid.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Which field told how long to wait.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_retry_after_source_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_RETRY_AFTER_SOURCE_RETRY_AFTER => text(core::http::RetryAfterSource::RetryAfter.as_str()),
        STATUSBOOK_HTTP_RETRY_AFTER_SOURCE_RATE_LIMIT => text(core::http::RetryAfterSource::RateLimit.as_str()),
        STATUSBOOK_HTTP_RETRY_AFTER_SOURCE_RATE_LIMIT_RESET => {
            text(core::http::RetryAfterSource::RateLimitReset.as_str())
        }
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// A status code of gRPC. The numbers are gRPC's own, but OK's: 0 stands for an absent word.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_grpc_code_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_GRPC_CODE_CANCELLED => text(core::http::GrpcCode::Cancelled.as_str()),
        STATUSBOOK_HTTP_GRPC_CODE_UNKNOWN => text(core::http::GrpcCode::Unknown.as_str()),
        STATUSBOOK_HTTP_GRPC_CODE_INVALID_ARGUMENT => text(core::http::GrpcCode::InvalidArgument.as_str()),
        STATUSBOOK_HTTP_GRPC_CODE_DEADLINE_EXCEEDED => text(core::http::GrpcCode::DeadlineExceeded.as_str()),
        STATUSBOOK_HTTP_GRPC_CODE_NOT_FOUND => text(core::http::GrpcCode::NotFound.as_str()),
        STATUSBOOK_HTTP_GRPC_CODE_ALREADY_EXISTS => text(core::http::GrpcCode::AlreadyExists.as_str()),
        STATUSBOOK_HTTP_GRPC_CODE_PERMISSION_DENIED => text(core::http::GrpcCode::PermissionDenied.as_str()),
        STATUSBOOK_HTTP_GRPC_CODE_RESOURCE_EXHAUSTED => text(core::http::GrpcCode::ResourceExhausted.as_str()),
        STATUSBOOK_HTTP_GRPC_CODE_FAILED_PRECONDITION => text(core::http::GrpcCode::FailedPrecondition.as_str()),
        STATUSBOOK_HTTP_GRPC_CODE_ABORTED => text(core::http::GrpcCode::Aborted.as_str()),
        STATUSBOOK_HTTP_GRPC_CODE_OUT_OF_RANGE => text(core::http::GrpcCode::OutOfRange.as_str()),
        STATUSBOOK_HTTP_GRPC_CODE_UNIMPLEMENTED => text(core::http::GrpcCode::Unimplemented.as_str()),
        STATUSBOOK_HTTP_GRPC_CODE_INTERNAL => text(core::http::GrpcCode::Internal.as_str()),
        STATUSBOOK_HTTP_GRPC_CODE_UNAVAILABLE => text(core::http::GrpcCode::Unavailable.as_str()),
        STATUSBOOK_HTTP_GRPC_CODE_DATA_LOSS => text(core::http::GrpcCode::DataLoss.as_str()),
        STATUSBOOK_HTTP_GRPC_CODE_UNAUTHENTICATED => text(core::http::GrpcCode::Unauthenticated.as_str()),
        STATUSBOOK_HTTP_GRPC_CODE_OK => text(core::http::GrpcCode::Ok.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// A way in which a status line left the grammar.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_http_status_line_deviation_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_INVALID_UTF8 => {
            text(core::http::StatusLineDeviation::InvalidUtf8.as_str())
        }
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_LEADING_SPACE => {
            text(core::http::StatusLineDeviation::LeadingSpace.as_str())
        }
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_TRAILING_SPACE => {
            text(core::http::StatusLineDeviation::TrailingSpace.as_str())
        }
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_EXTRA_SPACE => text(core::http::StatusLineDeviation::ExtraSpace.as_str()),
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_OTHER_SPACE => text(core::http::StatusLineDeviation::OtherSpace.as_str()),
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_MISSING_SPACE => {
            text(core::http::StatusLineDeviation::MissingSpace.as_str())
        }
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_MISSING_PHRASE => {
            text(core::http::StatusLineDeviation::MissingPhrase.as_str())
        }
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_MISSING_VERSION => {
            text(core::http::StatusLineDeviation::MissingVersion.as_str())
        }
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_VERSION_CASE => {
            text(core::http::StatusLineDeviation::VersionCase.as_str())
        }
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_VERSION_FORM => {
            text(core::http::StatusLineDeviation::VersionForm.as_str())
        }
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_NOT_HTTP1 => text(core::http::StatusLineDeviation::NotHttp1.as_str()),
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_PSEUDO_HEADER => {
            text(core::http::StatusLineDeviation::PseudoHeader.as_str())
        }
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_CODE_NOT_THREE_DIGITS => {
            text(core::http::StatusLineDeviation::CodeNotThreeDigits.as_str())
        }
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_CODE_OUT_OF_RANGE => {
            text(core::http::StatusLineDeviation::CodeOutOfRange.as_str())
        }
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_NON_ASCII_PHRASE => {
            text(core::http::StatusLineDeviation::NonAsciiPhrase.as_str())
        }
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_CONTROL_CHARACTER => {
            text(core::http::StatusLineDeviation::ControlCharacter.as_str())
        }
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_BARE_LF => text(core::http::StatusLineDeviation::BareLf.as_str()),
        STATUSBOOK_HTTP_STATUS_LINE_DEVIATION_MORE_LINES => text(core::http::StatusLineDeviation::MoreLines.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What the first digit of a reply says: done, go on, not now, or no.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_permanence_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_SMTP_PERMANENCE_SUCCESS => text(core::smtp::Permanence::Success.as_str()),
        STATUSBOOK_SMTP_PERMANENCE_INTERMEDIATE => text(core::smtp::Permanence::Intermediate.as_str()),
        STATUSBOOK_SMTP_PERMANENCE_TRANSIENT => text(core::smtp::Permanence::Transient.as_str()),
        STATUSBOOK_SMTP_PERMANENCE_PERMANENT => text(core::smtp::Permanence::Permanent.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Where a basic reply code stands. IANA keeps no registry of them.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_code_standing_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_SMTP_CODE_STANDING_STANDARD => text(core::smtp::CodeStanding::Standard.as_str()),
        STATUSBOOK_SMTP_CODE_STANDING_NAMED => text(core::smtp::CodeStanding::Named.as_str()),
        STATUSBOOK_SMTP_CODE_STANDING_DRAFT => text(core::smtp::CodeStanding::Draft.as_str()),
        STATUSBOOK_SMTP_CODE_STANDING_SEEN => text(core::smtp::CodeStanding::Seen.as_str()),
        STATUSBOOK_SMTP_CODE_STANDING_UNASSIGNED => text(core::smtp::CodeStanding::Unassigned.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What an enhanced code is about: its second number.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_subject_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_SMTP_SUBJECT_OTHER => text(core::smtp::Subject::Other.as_str()),
        STATUSBOOK_SMTP_SUBJECT_ADDRESSING => text(core::smtp::Subject::Addressing.as_str()),
        STATUSBOOK_SMTP_SUBJECT_MAILBOX => text(core::smtp::Subject::Mailbox.as_str()),
        STATUSBOOK_SMTP_SUBJECT_MAIL_SYSTEM => text(core::smtp::Subject::MailSystem.as_str()),
        STATUSBOOK_SMTP_SUBJECT_NETWORK => text(core::smtp::Subject::Network.as_str()),
        STATUSBOOK_SMTP_SUBJECT_PROTOCOL => text(core::smtp::Subject::Protocol.as_str()),
        STATUSBOOK_SMTP_SUBJECT_CONTENT => text(core::smtp::Subject::Content.as_str()),
        STATUSBOOK_SMTP_SUBJECT_SECURITY => text(core::smtp::Subject::Security.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// With which basic codes an enhanced code is registered.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_association_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_SMTP_ASSOCIATION_LISTED => text(core::smtp::Association::Listed.as_str()),
        STATUSBOOK_SMTP_ASSOCIATION_LISTED_AND_OTHERS => text(core::smtp::Association::ListedAndOthers.as_str()),
        STATUSBOOK_SMTP_ASSOCIATION_ANY => text(core::smtp::Association::Any.as_str()),
        STATUSBOOK_SMTP_ASSOCIATION_ANY_PERMANENT => text(core::smtp::Association::AnyPermanent.as_str()),
        STATUSBOOK_SMTP_ASSOCIATION_NOT_GIVEN => text(core::smtp::Association::NotGiven.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// A way in which a reply left the grammar.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_reply_deviation_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_SMTP_REPLY_DEVIATION_INVALID_UTF8 => text(core::smtp::ReplyDeviation::InvalidUtf8.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_NO_CODE => text(core::smtp::ReplyDeviation::NoCode.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_CODE_ALONE => text(core::smtp::ReplyDeviation::CodeAlone.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_CODE_OUT_OF_GRAMMAR => {
            text(core::smtp::ReplyDeviation::CodeOutOfGrammar.as_str())
        }
        STATUSBOOK_SMTP_REPLY_DEVIATION_CODES_DIFFER => text(core::smtp::ReplyDeviation::CodesDiffer.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_MISSING_HYPHEN => text(core::smtp::ReplyDeviation::MissingHyphen.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_UNFINISHED => text(core::smtp::ReplyDeviation::Unfinished.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_LINE_WITHOUT_CODE => text(core::smtp::ReplyDeviation::LineWithoutCode.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_LEADING_SPACE => text(core::smtp::ReplyDeviation::LeadingSpace.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_EXTRA_SPACE => text(core::smtp::ReplyDeviation::ExtraSpace.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_TAB => text(core::smtp::ReplyDeviation::Tab.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_MISSING_SPACE => text(core::smtp::ReplyDeviation::MissingSpace.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_FIRST => text(core::smtp::ReplyDeviation::EnhancedFirst.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_HASH => text(core::smtp::ReplyDeviation::EnhancedHash.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_PARENTHESES => {
            text(core::smtp::ReplyDeviation::EnhancedParentheses.as_str())
        }
        STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_LATE => text(core::smtp::ReplyDeviation::EnhancedLate.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_NOT_REPEATED => {
            text(core::smtp::ReplyDeviation::EnhancedNotRepeated.as_str())
        }
        STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_DIFFER => text(core::smtp::ReplyDeviation::EnhancedDiffer.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_ENHANCED_FORM => text(core::smtp::ReplyDeviation::EnhancedForm.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_STRAY_NUMBER => text(core::smtp::ReplyDeviation::StrayNumber.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_CLASS_MISMATCH => text(core::smtp::ReplyDeviation::ClassMismatch.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_NESTED_REPLY => text(core::smtp::ReplyDeviation::NestedReply.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_LINE_TOO_LONG => text(core::smtp::ReplyDeviation::LineTooLong.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_BARE_LF => text(core::smtp::ReplyDeviation::BareLf.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_BARE_CR => text(core::smtp::ReplyDeviation::BareCr.as_str()),
        STATUSBOOK_SMTP_REPLY_DEVIATION_CONTROL_CHARACTER => {
            text(core::smtp::ReplyDeviation::ControlCharacter.as_str())
        }
        STATUSBOOK_SMTP_REPLY_DEVIATION_NON_ASCII => text(core::smtp::ReplyDeviation::NonAscii.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Why a message was not taken: the reason behind a reply.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_category_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_SMTP_CATEGORY_RECIPIENT_UNKNOWN => text(core::smtp::Category::RecipientUnknown.as_str()),
        STATUSBOOK_SMTP_CATEGORY_INVALID_ADDRESS => text(core::smtp::Category::InvalidAddress.as_str()),
        STATUSBOOK_SMTP_CATEGORY_MAILBOX_DISABLED => text(core::smtp::Category::MailboxDisabled.as_str()),
        STATUSBOOK_SMTP_CATEGORY_MAILBOX_MOVED => text(core::smtp::Category::MailboxMoved.as_str()),
        STATUSBOOK_SMTP_CATEGORY_MAILBOX_FULL => text(core::smtp::Category::MailboxFull.as_str()),
        STATUSBOOK_SMTP_CATEGORY_RECIPIENT_REFUSED => text(core::smtp::Category::RecipientRefused.as_str()),
        STATUSBOOK_SMTP_CATEGORY_DOMAIN_UNKNOWN => text(core::smtp::Category::DomainUnknown.as_str()),
        STATUSBOOK_SMTP_CATEGORY_DOMAIN_NOT_ACCEPTING => text(core::smtp::Category::DomainNotAccepting.as_str()),
        STATUSBOOK_SMTP_CATEGORY_NETWORK_ERROR => text(core::smtp::Category::NetworkError.as_str()),
        STATUSBOOK_SMTP_CATEGORY_DNS_FAILURE => text(core::smtp::Category::DnsFailure.as_str()),
        STATUSBOOK_SMTP_CATEGORY_EXPIRED => text(core::smtp::Category::Expired.as_str()),
        STATUSBOOK_SMTP_CATEGORY_ROUTING_LOOP => text(core::smtp::Category::RoutingLoop.as_str()),
        STATUSBOOK_SMTP_CATEGORY_SYSTEM_ERROR => text(core::smtp::Category::SystemError.as_str()),
        STATUSBOOK_SMTP_CATEGORY_SYSTEM_FULL => text(core::smtp::Category::SystemFull.as_str()),
        STATUSBOOK_SMTP_CATEGORY_GREYLISTED => text(core::smtp::Category::Greylisted.as_str()),
        STATUSBOOK_SMTP_CATEGORY_RATE_LIMITED => text(core::smtp::Category::RateLimited.as_str()),
        STATUSBOOK_SMTP_CATEGORY_TOO_MANY_RECIPIENTS => text(core::smtp::Category::TooManyRecipients.as_str()),
        STATUSBOOK_SMTP_CATEGORY_IP_BLOCKED => text(core::smtp::Category::IpBlocked.as_str()),
        STATUSBOOK_SMTP_CATEGORY_DOMAIN_BLOCKED => text(core::smtp::Category::DomainBlocked.as_str()),
        STATUSBOOK_SMTP_CATEGORY_BAD_REPUTATION => text(core::smtp::Category::BadReputation.as_str()),
        STATUSBOOK_SMTP_CATEGORY_RDNS_REQUIRED => text(core::smtp::Category::RdnsRequired.as_str()),
        STATUSBOOK_SMTP_CATEGORY_AUTH_FAILED => text(core::smtp::Category::AuthFailed.as_str()),
        STATUSBOOK_SMTP_CATEGORY_SENDER_REJECTED => text(core::smtp::Category::SenderRejected.as_str()),
        STATUSBOOK_SMTP_CATEGORY_TLS_REQUIRED => text(core::smtp::Category::TlsRequired.as_str()),
        STATUSBOOK_SMTP_CATEGORY_AUTH_REQUIRED => text(core::smtp::Category::AuthRequired.as_str()),
        STATUSBOOK_SMTP_CATEGORY_RELAY_DENIED => text(core::smtp::Category::RelayDenied.as_str()),
        STATUSBOOK_SMTP_CATEGORY_POLICY => text(core::smtp::Category::Policy.as_str()),
        STATUSBOOK_SMTP_CATEGORY_SECURITY_OTHER => text(core::smtp::Category::SecurityOther.as_str()),
        STATUSBOOK_SMTP_CATEGORY_SPAM_CONTENT => text(core::smtp::Category::SpamContent.as_str()),
        STATUSBOOK_SMTP_CATEGORY_VIRUS => text(core::smtp::Category::Virus.as_str()),
        STATUSBOOK_SMTP_CATEGORY_CONTENT_REJECTED => text(core::smtp::Category::ContentRejected.as_str()),
        STATUSBOOK_SMTP_CATEGORY_MESSAGE_TOO_LARGE => text(core::smtp::Category::MessageTooLarge.as_str()),
        STATUSBOOK_SMTP_CATEGORY_MESSAGE_MALFORMED => text(core::smtp::Category::MessageMalformed.as_str()),
        STATUSBOOK_SMTP_CATEGORY_PROTOCOL_ERROR => text(core::smtp::Category::ProtocolError.as_str()),
        STATUSBOOK_SMTP_CATEGORY_ACCEPTED => text(core::smtp::Category::Accepted.as_str()),
        STATUSBOOK_SMTP_CATEGORY_INTERMEDIATE => text(core::smtp::Category::Intermediate.as_str()),
        STATUSBOOK_SMTP_CATEGORY_AUTO_REPLY => text(core::smtp::Category::AutoReply.as_str()),
        STATUSBOOK_SMTP_CATEGORY_FEEDBACK => text(core::smtp::Category::Feedback.as_str()),
        STATUSBOOK_SMTP_CATEGORY_UNKNOWN => text(core::smtp::Category::Unknown.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What a category is about.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_category_group_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_SMTP_CATEGORY_GROUP_RECIPIENT => text(core::smtp::CategoryGroup::Recipient.as_str()),
        STATUSBOOK_SMTP_CATEGORY_GROUP_DOMAIN => text(core::smtp::CategoryGroup::Domain.as_str()),
        STATUSBOOK_SMTP_CATEGORY_GROUP_NETWORK => text(core::smtp::CategoryGroup::Network.as_str()),
        STATUSBOOK_SMTP_CATEGORY_GROUP_SERVER => text(core::smtp::CategoryGroup::Server.as_str()),
        STATUSBOOK_SMTP_CATEGORY_GROUP_RATE => text(core::smtp::CategoryGroup::Rate.as_str()),
        STATUSBOOK_SMTP_CATEGORY_GROUP_REPUTATION => text(core::smtp::CategoryGroup::Reputation.as_str()),
        STATUSBOOK_SMTP_CATEGORY_GROUP_AUTHENTICATION => text(core::smtp::CategoryGroup::Authentication.as_str()),
        STATUSBOOK_SMTP_CATEGORY_GROUP_POLICY => text(core::smtp::CategoryGroup::Policy.as_str()),
        STATUSBOOK_SMTP_CATEGORY_GROUP_CONTENT => text(core::smtp::CategoryGroup::Content.as_str()),
        STATUSBOOK_SMTP_CATEGORY_GROUP_PROTOCOL => text(core::smtp::CategoryGroup::Protocol.as_str()),
        STATUSBOOK_SMTP_CATEGORY_GROUP_META => text(core::smtp::CategoryGroup::Meta.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What the sender should do.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_action_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_SMTP_ACTION_SUPPRESS => text(core::smtp::Action::Suppress.as_str()),
        STATUSBOOK_SMTP_ACTION_RETRY => text(core::smtp::Action::Retry.as_str()),
        STATUSBOOK_SMTP_ACTION_SLOW_DOWN => text(core::smtp::Action::SlowDown.as_str()),
        STATUSBOOK_SMTP_ACTION_FIX_SENDER => text(core::smtp::Action::FixSender.as_str()),
        STATUSBOOK_SMTP_ACTION_FIX_CONFIGURATION => text(core::smtp::Action::FixConfiguration.as_str()),
        STATUSBOOK_SMTP_ACTION_CHANGE_MESSAGE => text(core::smtp::Action::ChangeMessage.as_str()),
        STATUSBOOK_SMTP_ACTION_REVIEW => text(core::smtp::Action::Review.as_str()),
        STATUSBOOK_SMTP_ACTION_NO_ACTION => text(core::smtp::Action::NoAction.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// The command that a reply answers.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_command_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_SMTP_COMMAND_CONNECT => text(core::smtp::Command::Connect.as_str()),
        STATUSBOOK_SMTP_COMMAND_EHLO => text(core::smtp::Command::Ehlo.as_str()),
        STATUSBOOK_SMTP_COMMAND_STARTTLS => text(core::smtp::Command::Starttls.as_str()),
        STATUSBOOK_SMTP_COMMAND_AUTH => text(core::smtp::Command::Auth.as_str()),
        STATUSBOOK_SMTP_COMMAND_MAIL => text(core::smtp::Command::Mail.as_str()),
        STATUSBOOK_SMTP_COMMAND_RCPT => text(core::smtp::Command::Rcpt.as_str()),
        STATUSBOOK_SMTP_COMMAND_DATA => text(core::smtp::Command::Data.as_str()),
        STATUSBOOK_SMTP_COMMAND_OTHER => text(core::smtp::Command::Other.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// How much a rule's evidence weighs.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_strength_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_SMTP_STRENGTH_WEAK => text(core::smtp::Strength::Weak.as_str()),
        STATUSBOOK_SMTP_STRENGTH_FAIR => text(core::smtp::Strength::Fair.as_str()),
        STATUSBOOK_SMTP_STRENGTH_STRONG => text(core::smtp::Strength::Strong.as_str()),
        STATUSBOOK_SMTP_STRENGTH_DECISIVE => text(core::smtp::Strength::Decisive.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What a rule goes by.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_layer_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_SMTP_LAYER_BASIC => text(core::smtp::Layer::Basic.as_str()),
        STATUSBOOK_SMTP_LAYER_ENHANCED => text(core::smtp::Layer::Enhanced.as_str()),
        STATUSBOOK_SMTP_LAYER_PROVIDER => text(core::smtp::Layer::Provider.as_str()),
        STATUSBOOK_SMTP_LAYER_PHRASE => text(core::smtp::Layer::Phrase.as_str()),
        STATUSBOOK_SMTP_LAYER_OWN => text(core::smtp::Layer::Own.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Whom a text names.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_about_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_SMTP_ABOUT_US => text(core::smtp::About::Us.as_str()),
        STATUSBOOK_SMTP_ABOUT_THEM => text(core::smtp::About::Them.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What became of a message for one recipient.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_outcome_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_SMTP_OUTCOME_FAILED => text(core::smtp::Outcome::Failed.as_str()),
        STATUSBOOK_SMTP_OUTCOME_DELAYED => text(core::smtp::Outcome::Delayed.as_str()),
        STATUSBOOK_SMTP_OUTCOME_DELIVERED => text(core::smtp::Outcome::Delivered.as_str()),
        STATUSBOOK_SMTP_OUTCOME_RELAYED => text(core::smtp::Outcome::Relayed.as_str()),
        STATUSBOOK_SMTP_OUTCOME_EXPANDED => text(core::smtp::Outcome::Expanded.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// Which program wrote a line of a mail log.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_log_program_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_SMTP_LOG_PROGRAM_POSTFIX => text(core::smtp::LogProgram::Postfix.as_str()),
        STATUSBOOK_SMTP_LOG_PROGRAM_EXIM => text(core::smtp::LogProgram::Exim.as_str()),
        STATUSBOOK_SMTP_LOG_PROGRAM_SENDMAIL => text(core::smtp::LogProgram::Sendmail.as_str()),
        _ => std::ptr::null(),
    }
}

/// The word for a number of this vocabulary, as data has it; NULL for any other number.
///
/// What kind of report a message is.
///
/// Static; any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn statusbook_smtp_report_kind_name(value: u32) -> *const c_char {
    match value {
        STATUSBOOK_SMTP_REPORT_KIND_DELIVERY_STATUS => text(core::smtp::ReportKind::DeliveryStatus.as_str()),
        STATUSBOOK_SMTP_REPORT_KIND_FEEDBACK => text(core::smtp::ReportKind::Feedback.as_str()),
        _ => std::ptr::null(),
    }
}
