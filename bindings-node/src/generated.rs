//! Generated from core/registry by `make generate`. Do not edit.

#![allow(clippy::doc_markdown, reason = "names of products are no code")]

use crate::convert::{Fields, Packed, ToJs};
use core::Word;
use napi::{Env, Result, Unknown};
use statusbook as core;

impl ToJs for core::Standing {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::Confidence {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::Seen {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::Class {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::Fault {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::Content {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::ContentRule {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::Operation {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::FramingFields {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::Cache {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::Keyword {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::RedirectAction {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::RedirectContent {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::RedirectProfile {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::RetryAction {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::RetryChange {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::RetryProfile {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::RetryAfterState {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::RetryAfterSource {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::GrpcCode {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::http::StatusLineDeviation {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::smtp::Permanence {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::smtp::CodeStanding {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::smtp::Subject {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::smtp::Association {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::smtp::ReplyDeviation {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::smtp::Category {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::smtp::CategoryGroup {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::smtp::Action {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::smtp::Command {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::smtp::Strength {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::smtp::Layer {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::smtp::About {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::smtp::Outcome {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::smtp::LogProgram {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}
impl ToJs for core::smtp::ReportKind {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        self.as_str().to_js(env)
    }
}

impl ToJs for core::Reference {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?.add(&self.document)?.add(&self.section)?.add(&self.url)?.done())
    }
}

impl ToJs for core::Owner {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?.add(&self.slug)?.add(&self.name)?.add(&self.summary)?.add(&self.url)?.done())
    }
}

impl ToJs for core::Remark {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?.add(&self.text)?.add(&self.references)?.done())
    }
}

impl ToJs for core::http::Alias {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?.add(&self.phrase)?.add(&self.name)?.add(&self.used_by)?.add(&self.references)?.done())
    }
}

impl ToJs for core::http::Meaning {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.code)?
            .add(&self.owner)?
            .add(&self.phrase)?
            .add(&self.name)?
            .add(&self.standing)?
            .add(&self.summary)?
            .add(&self.also)?
            .add(&self.aliases)?
            .add(&self.references)?
            .add(&self.seen)?
            .add(&self.confidence)?
            .add(&self.expires)?
            .add(&self.note)?
            .add(&self.explanation)?
            .done())
    }
}

impl ToJs for core::http::Distinction {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?.add(&self.code)?.add(&self.text)?.add(&self.references)?.done())
    }
}

impl ToJs for core::http::FieldRule {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?.add(&self.name)?.add(&self.keyword)?.add(&self.condition)?.add(&self.reference)?.done())
    }
}

impl ToJs for core::http::Status {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.code)?
            .add(&self.phrase)?
            .add(&self.registered_phrase)?
            .add(&self.name)?
            .add(&self.class)?
            .add(&self.standing)?
            .add(&self.summary)?
            .add(&self.owner)?
            .add(&self.references)?
            .add(&self.meanings)?
            .add(&self.aliases)?
            .add(&self.treated_as)?
            .add(&self.content)?
            .add(&self.framing_fields)?
            .add(&self.cache)?
            .add(&self.fields)?
            .add(&self.is_informational)?
            .add(&self.is_successful)?
            .add(&self.is_redirection)?
            .add(&self.is_client_error)?
            .add(&self.is_server_error)?
            .add(&self.is_error)?
            .add(&self.is_interim)?
            .add(&self.is_registered)?
            .add(&self.is_null_body)?
            .add(&self.explanation)?
            .add(&self.causes)?
            .add(&self.search_engines)?
            .add(&self.monitoring)?
            .add(&self.confused_with)?
            .done())
    }
}

impl ToJs for core::http::ClassInfo {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.name)?
            .add(&self.phrase)?
            .add(&self.first)?
            .add(&self.last)?
            .add(&self.fault)?
            .add(&self.summary)?
            .add(&self.explanation)?
            .add(&self.references)?
            .done())
    }
}

impl ToJs for core::http::Method {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.name)?
            .add(&self.safe)?
            .add(&self.idempotent)?
            .add(&self.summary)?
            .add(&self.references)?
            .done())
    }
}

impl ToJs for core::http::TypicalCode {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?.add(&self.code)?.add(&self.condition)?.add(&self.fields)?.add(&self.references)?.done())
    }
}

impl ToJs for core::http::Typical {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?.add(&self.operation)?.add(&self.summary)?.add(&self.codes)?.add(&self.references)?.done())
    }
}

impl ToJs for core::http::StatusMatch {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?.add(&self.code)?.add(&self.meaning)?.add(&self.score)?.done())
    }
}

impl ToJs for core::http::Profile {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.name)?
            .add(&self.software)?
            .add(&self.version)?
            .add(&self.limit)?
            .add(&self.summary)?
            .add(&self.references)?
            .done())
    }
}

impl ToJs for core::http::Redirect<'_> {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.action)?
            .add(&self.next_method)?
            .add(&self.content)?
            .add(&self.drop_fields)?
            .add(&self.is_permanent)?
            .add(&self.crossed)?
            .add(&self.reason)?
            .add(&self.references)?
            .done())
    }
}

impl ToJs for core::http::RetryAfter {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?.add(&self.state)?.add(&self.seconds)?.add(&self.source)?.done())
    }
}

impl ToJs for core::http::Retry {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.action)?
            .add(&self.once)?
            .add(&self.wait)?
            .add(&self.wait_state)?
            .add(&self.wait_source)?
            .add(&self.too_long)?
            .add(&self.change)?
            .add(&self.reason)?
            .add(&self.references)?
            .done())
    }
}

impl ToJs for core::http::StatusLine<'_> {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?.add(&self.version)?.add(&self.code)?.add(&self.phrase)?.add(&self.deviations)?.done())
    }
}

impl ToJs for core::smtp::CodeInfo {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.code)?
            .add(&self.phrase)?
            .add(&self.permanence)?
            .add(&self.standing)?
            .add(&self.summary)?
            .add(&self.enhanced)?
            .add(&self.references)?
            .add(&self.explanation)?
            .done())
    }
}

impl ToJs for core::smtp::EnhancedMeaning {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.first)?
            .add(&self.last)?
            .add(&self.owner)?
            .add(&self.phrase)?
            .add(&self.summary)?
            .add(&self.explanation)?
            .add(&self.references)?
            .add(&self.confidence)?
            .add(&self.note)?
            .done())
    }
}

impl ToJs for core::smtp::EnhancedInfo {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.code)?
            .add(&self.phrase)?
            .add(&self.permanence)?
            .add(&self.subject)?
            .add(&self.standing)?
            .add(&self.summary)?
            .add(&self.basic)?
            .add(&self.association)?
            .add(&self.references)?
            .add(&self.explanation)?
            .add(&self.meanings)?
            .done())
    }
}

impl ToJs for core::smtp::CodeMatch {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.code)?
            .add(&self.enhanced)?
            .add(&self.phrase)?
            .add(&self.summary)?
            .add(&self.owner)?
            .add(&self.score)?
            .done())
    }
}

impl ToJs for core::smtp::Reply<'_> {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.code)?
            .add(&self.enhanced)?
            .add(&self.permanence)?
            .add(&self.codes_agree)?
            .add(&self.lines)?
            .add(&self.text())?
            .add(&self.deviations)?
            .done())
    }
}

impl ToJs for core::smtp::CategoryInfo {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.name)?
            .add(&self.group)?
            .add(&self.action)?
            .add(&self.summary)?
            .add(&self.explanation)?
            .add(&self.references)?
            .done())
    }
}

impl ToJs for core::smtp::BounceRule {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.id)?
            .add(&self.layer)?
            .add(&self.category)?
            .add(&self.strength)?
            .add(&self.owner)?
            .add(&self.references)?
            .done())
    }
}

/// Its fields, in order.
#[allow(clippy::redundant_closure_for_method_calls, reason = "a generator wrote it")]
pub fn pack_classification(record: &core::smtp::Classification<'_>, packed: &mut Packed<'_>) {
    packed.number(record.code.map_or(0, |it| it.get().into()));
    packed.text(record.enhanced.map(|it| it.to_string()).as_deref());
    packed.number(record.permanence.map_or(0, |it| it.number()));
    packed.number(record.codes_agree.map_or(0, |it| 1 + u32::from(it)));
    packed.number(record.category.number());
    packed.text(record.own_category);
    packed.number(record.group.number());
    packed.number(record.action.number());
    packed.number(record.retry_after.map_or(0, |it| it.saturating_add(1)));
    packed.text(record.owner);
    packed.number(record.about.map_or(0, |it| it.number()));
    packed.text(record.rule);
    packed.number(record.layer.map_or(0, |it| it.number()));
    packed.number(record.strength.map_or(0, |it| it.number()));
    packed.text(record.matched.map(|it| it.to_str_lossy()).as_deref());
    packed.number(record.start.map_or(0, |it| it.saturating_add(1)));
    packed.number(record.end.map_or(0, |it| it.saturating_add(1)));
    packed.number(record.runner_up.map_or(0, |it| it.number()));
    packed.text(record.runner_up_rule);
    packed.number(record.runner_up_strength.map_or(0, |it| it.number()));
    packed.number(record.deviations.iter().fold(0, |bits, word| bits | word.number()));
}

impl ToJs for core::smtp::Evidence<'_> {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.rule)?
            .add(&self.category)?
            .add(&self.own_category)?
            .add(&self.layer)?
            .add(&self.strength)?
            .add(&self.matched)?
            .add(&self.start)?
            .add(&self.end)?
            .done())
    }
}

impl ToJs for core::smtp::LogLine<'_> {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.program)?
            .add(&self.queue_id)?
            .add(&self.recipient)?
            .add(&self.relay)?
            .add(&self.outcome)?
            .add(&self.enhanced)?
            .add(&self.text)?
            .done())
    }
}

impl ToJs for core::smtp::DsnRecipient {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.recipient)?
            .add(&self.original_recipient)?
            .add(&self.outcome)?
            .add(&self.status)?
            .add(&self.diagnostic)?
            .add(&self.remote_mta)?
            .add(&self.last_attempt_date)?
            .add(&self.will_retry_until)?
            .add(&self.code)?
            .add(&self.enhanced)?
            .add(&self.permanence)?
            .add(&self.category)?
            .add(&self.own_category)?
            .add(&self.action)?
            .add(&self.retry_after)?
            .add(&self.rule)?
            .add(&self.strength)?
            .done())
    }
}

impl ToJs for core::smtp::Dsn {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .add(&self.kind)?
            .add(&self.reporting_mta)?
            .add(&self.envelope_id)?
            .add(&self.arrival_date)?
            .add(&self.feedback_type)?
            .add(&self.source_ip)?
            .add(&self.message_id)?
            .add(&self.recipients)?
            .done())
    }
}
