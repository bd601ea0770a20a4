//! Generated from core/registry by `make generate`. Do not edit.

#![allow(clippy::doc_markdown, reason = "names of products are no code")]

use crate::convert::{Fields, ToJs};
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

impl ToJs for core::Reference {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .set("document", &self.document)?
            .set("section", &self.section)?
            .set("url", &self.url)?
            .done())
    }
}

impl ToJs for core::Owner {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .set("slug", &self.slug)?
            .set("name", &self.name)?
            .set("summary", &self.summary)?
            .set("url", &self.url)?
            .done())
    }
}

impl ToJs for core::http::Alias {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .set("phrase", &self.phrase)?
            .set("name", &self.name)?
            .set("usedBy", &self.used_by)?
            .set("references", &self.references)?
            .done())
    }
}

impl ToJs for core::http::Meaning {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .set("code", &self.code)?
            .set("owner", &self.owner)?
            .set("phrase", &self.phrase)?
            .set("name", &self.name)?
            .set("standing", &self.standing)?
            .set("summary", &self.summary)?
            .set("also", &self.also)?
            .set("aliases", &self.aliases)?
            .set("references", &self.references)?
            .set("seen", &self.seen)?
            .set("confidence", &self.confidence)?
            .set("expires", &self.expires)?
            .set("note", &self.note)?
            .done())
    }
}

impl ToJs for core::http::FieldRule {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .set("name", &self.name)?
            .set("keyword", &self.keyword)?
            .set("condition", &self.condition)?
            .set("reference", &self.reference)?
            .done())
    }
}

impl ToJs for core::http::Status {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .set("code", &self.code)?
            .set("phrase", &self.phrase)?
            .set("registeredPhrase", &self.registered_phrase)?
            .set("name", &self.name)?
            .set("class", &self.class)?
            .set("standing", &self.standing)?
            .set("summary", &self.summary)?
            .set("owner", &self.owner)?
            .set("references", &self.references)?
            .set("meanings", &self.meanings)?
            .set("aliases", &self.aliases)?
            .set("treatedAs", &self.treated_as)?
            .set("content", &self.content)?
            .set("framingFields", &self.framing_fields)?
            .set("cache", &self.cache)?
            .set("fields", &self.fields)?
            .set("isInformational", &self.is_informational)?
            .set("isSuccessful", &self.is_successful)?
            .set("isRedirection", &self.is_redirection)?
            .set("isClientError", &self.is_client_error)?
            .set("isServerError", &self.is_server_error)?
            .set("isError", &self.is_error)?
            .set("isInterim", &self.is_interim)?
            .set("isRegistered", &self.is_registered)?
            .set("isNullBody", &self.is_null_body)?
            .done())
    }
}

impl ToJs for core::http::ClassInfo {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .set("name", &self.name)?
            .set("phrase", &self.phrase)?
            .set("first", &self.first)?
            .set("last", &self.last)?
            .set("fault", &self.fault)?
            .set("summary", &self.summary)?
            .set("explanation", &self.explanation)?
            .set("references", &self.references)?
            .done())
    }
}

impl ToJs for core::http::Method {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .set("name", &self.name)?
            .set("safe", &self.safe)?
            .set("idempotent", &self.idempotent)?
            .set("summary", &self.summary)?
            .set("references", &self.references)?
            .done())
    }
}

impl ToJs for core::http::StatusLine<'_> {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .set("version", &self.version)?
            .set("code", &self.code)?
            .set("phrase", &self.phrase)?
            .set("deviations", &self.deviations)?
            .done())
    }
}

impl ToJs for core::smtp::CodeInfo {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .set("code", &self.code)?
            .set("phrase", &self.phrase)?
            .set("permanence", &self.permanence)?
            .set("standing", &self.standing)?
            .set("summary", &self.summary)?
            .set("enhanced", &self.enhanced)?
            .set("references", &self.references)?
            .done())
    }
}

impl ToJs for core::smtp::EnhancedInfo {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .set("code", &self.code)?
            .set("phrase", &self.phrase)?
            .set("permanence", &self.permanence)?
            .set("subject", &self.subject)?
            .set("standing", &self.standing)?
            .set("summary", &self.summary)?
            .set("basic", &self.basic)?
            .set("association", &self.association)?
            .set("references", &self.references)?
            .done())
    }
}

impl ToJs for core::smtp::Reply<'_> {
    fn to_js<'e>(&self, env: &'e Env) -> Result<Unknown<'e>> {
        Ok(Fields::new(env)?
            .set("code", &self.code)?
            .set("enhanced", &self.enhanced)?
            .set("permanence", &self.permanence)?
            .set("codesAgree", &self.codes_agree)?
            .set("lines", &self.lines)?
            .set("text", &self.text())?
            .set("deviations", &self.deviations)?
            .done())
    }
}
