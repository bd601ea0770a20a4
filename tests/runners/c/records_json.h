/* Generated from core/registry by `make generate`. Do not edit. */

#ifndef RECORDS_JSON_H
#define RECORDS_JSON_H

#include <stdio.h>

#include "json.h"
#include "statusbook.h"

static inline void json_reference(FILE *out, const statusbook_reference_t *row) {
  fputs("{\"document\":", out);
  json_text(out, row->document);
  fputs(",\"section\":", out);
  if (!row->section) fputs("null", out);
  else json_text(out, row->section);
  fputs(",\"url\":", out);
  if (!row->url) fputs("null", out);
  else json_text(out, row->url);
  fputc('}', out);
}

static inline void json_owner(FILE *out, const statusbook_owner_t *row) {
  fputs("{\"slug\":", out);
  json_text(out, row->slug);
  fputs(",\"name\":", out);
  json_text(out, row->name);
  fputs(",\"summary\":", out);
  json_text(out, row->summary);
  fputs(",\"url\":", out);
  if (!row->url) fputs("null", out);
  else json_text(out, row->url);
  fputc('}', out);
}

static inline void json_remark(FILE *out, const statusbook_remark_t *row) {
  fputs("{\"text\":", out);
  json_text(out, row->text);
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->references[i]);
  }
  fputc(']', out);
  fputc('}', out);
}

static inline void json_alias(FILE *out, const statusbook_http_alias_t *row) {
  fputs("{\"phrase\":", out);
  json_text(out, row->phrase);
  fputs(",\"name\":", out);
  json_text(out, row->name);
  fputs(",\"used_by\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->used_by_count; i++) {
    if (i > 0) fputc(',', out);
    json_text(out, row->used_by[i]);
  }
  fputc(']', out);
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->references[i]);
  }
  fputc(']', out);
  fputc('}', out);
}

static inline void json_meaning(FILE *out, const statusbook_http_meaning_t *row) {
  fputs("{\"code\":", out);
  fprintf(out, "%u", (unsigned)row->code);
  fputs(",\"owner\":", out);
  json_owner(out, row->owner);
  fputs(",\"phrase\":", out);
  if (!row->phrase) fputs("null", out);
  else json_text(out, row->phrase);
  fputs(",\"name\":", out);
  if (!row->name) fputs("null", out);
  else json_text(out, row->name);
  fputs(",\"standing\":", out);
  json_text(out, statusbook_standing_name(row->standing));
  fputs(",\"summary\":", out);
  json_text(out, row->summary);
  fputs(",\"also\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->also_count; i++) {
    if (i > 0) fputc(',', out);
    json_text(out, row->also[i]);
  }
  fputc(']', out);
  fputs(",\"aliases\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->aliases_count; i++) {
    if (i > 0) fputc(',', out);
    json_alias(out, row->aliases[i]);
  }
  fputc(']', out);
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->references[i]);
  }
  fputc(']', out);
  fputs(",\"seen\":", out);
  json_text(out, statusbook_seen_name(row->seen));
  fputs(",\"confidence\":", out);
  json_text(out, statusbook_confidence_name(row->confidence));
  fputs(",\"expires\":", out);
  if (!row->expires) fputs("null", out);
  else json_text(out, row->expires);
  fputs(",\"note\":", out);
  if (!row->note) fputs("null", out);
  else json_text(out, row->note);
  fputs(",\"explanation\":", out);
  if (!row->explanation) fputs("null", out);
  else json_text(out, row->explanation);
  fputc('}', out);
}

static inline void json_distinction(FILE *out, const statusbook_http_distinction_t *row) {
  fputs("{\"code\":", out);
  fprintf(out, "%u", (unsigned)row->code);
  fputs(",\"text\":", out);
  json_text(out, row->text);
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->references[i]);
  }
  fputc(']', out);
  fputc('}', out);
}

static inline void json_field_rule(FILE *out, const statusbook_http_field_rule_t *row) {
  fputs("{\"name\":", out);
  json_text(out, row->name);
  fputs(",\"keyword\":", out);
  json_text(out, statusbook_http_keyword_name(row->keyword));
  fputs(",\"condition\":", out);
  if (!row->condition) fputs("null", out);
  else json_text(out, row->condition);
  fputs(",\"reference\":", out);
  json_reference(out, row->reference);
  fputc('}', out);
}

static inline void json_status(FILE *out, const statusbook_http_status_t *row) {
  fputs("{\"code\":", out);
  fprintf(out, "%u", (unsigned)row->code);
  fputs(",\"phrase\":", out);
  if (!row->phrase) fputs("null", out);
  else json_text(out, row->phrase);
  fputs(",\"registered_phrase\":", out);
  if (!row->page->registered_phrase) fputs("null", out);
  else json_text(out, row->page->registered_phrase);
  fputs(",\"name\":", out);
  if (!row->page->name) fputs("null", out);
  else json_text(out, row->page->name);
  fputs(",\"class\":", out);
  if (!row->class_) fputs("null", out);
  else json_text(out, statusbook_http_class_name(row->class_));
  fputs(",\"standing\":", out);
  json_text(out, statusbook_standing_name(row->standing));
  fputs(",\"summary\":", out);
  json_text(out, row->page->summary);
  fputs(",\"owner\":", out);
  if (!row->page->owner) fputs("null", out);
  else json_owner(out, row->page->owner);
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->page->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->page->references[i]);
  }
  fputc(']', out);
  fputs(",\"meanings\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->page->meanings_count; i++) {
    if (i > 0) fputc(',', out);
    json_meaning(out, row->page->meanings[i]);
  }
  fputc(']', out);
  fputs(",\"aliases\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->page->aliases_count; i++) {
    if (i > 0) fputc(',', out);
    json_alias(out, row->page->aliases[i]);
  }
  fputc(']', out);
  fputs(",\"treated_as\":", out);
  fprintf(out, "%u", (unsigned)row->treated_as);
  fputs(",\"content\":", out);
  json_text(out, statusbook_http_content_name(row->content));
  fputs(",\"framing_fields\":", out);
  json_text(out, statusbook_http_framing_fields_name(row->framing_fields));
  fputs(",\"cache\":", out);
  json_text(out, statusbook_http_cache_name(row->cache));
  fputs(",\"fields\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->page->fields_count; i++) {
    if (i > 0) fputc(',', out);
    json_field_rule(out, row->page->fields[i]);
  }
  fputc(']', out);
  fputs(",\"is_informational\":", out);
  json_bool(out, row->is_informational);
  fputs(",\"is_successful\":", out);
  json_bool(out, row->is_successful);
  fputs(",\"is_redirection\":", out);
  json_bool(out, row->is_redirection);
  fputs(",\"is_client_error\":", out);
  json_bool(out, row->is_client_error);
  fputs(",\"is_server_error\":", out);
  json_bool(out, row->is_server_error);
  fputs(",\"is_error\":", out);
  json_bool(out, row->is_error);
  fputs(",\"is_interim\":", out);
  json_bool(out, row->is_interim);
  fputs(",\"is_registered\":", out);
  json_bool(out, row->is_registered);
  fputs(",\"is_null_body\":", out);
  json_bool(out, row->is_null_body);
  fputs(",\"explanation\":", out);
  if (!row->page->explanation) fputs("null", out);
  else json_text(out, row->page->explanation);
  fputs(",\"causes\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->page->causes_count; i++) {
    if (i > 0) fputc(',', out);
    json_remark(out, row->page->causes[i]);
  }
  fputc(']', out);
  fputs(",\"search_engines\":", out);
  if (!row->page->search_engines) fputs("null", out);
  else json_remark(out, row->page->search_engines);
  fputs(",\"monitoring\":", out);
  if (!row->page->monitoring) fputs("null", out);
  else json_remark(out, row->page->monitoring);
  fputs(",\"confused_with\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->page->confused_with_count; i++) {
    if (i > 0) fputc(',', out);
    json_distinction(out, row->page->confused_with[i]);
  }
  fputc(']', out);
  fputc('}', out);
}

static inline void json_class_info(FILE *out, const statusbook_http_class_info_t *row) {
  fputs("{\"name\":", out);
  json_text(out, statusbook_http_class_name(row->name));
  fputs(",\"phrase\":", out);
  json_text(out, row->phrase);
  fputs(",\"first\":", out);
  fprintf(out, "%u", (unsigned)row->first);
  fputs(",\"last\":", out);
  fprintf(out, "%u", (unsigned)row->last);
  fputs(",\"fault\":", out);
  if (!row->fault) fputs("null", out);
  else json_text(out, statusbook_http_fault_name(row->fault));
  fputs(",\"summary\":", out);
  json_text(out, row->summary);
  fputs(",\"explanation\":", out);
  json_text(out, row->explanation);
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->references[i]);
  }
  fputc(']', out);
  fputc('}', out);
}

static inline void json_method(FILE *out, const statusbook_http_method_t *row) {
  fputs("{\"name\":", out);
  json_text(out, row->name);
  fputs(",\"safe\":", out);
  json_bool(out, row->safe);
  fputs(",\"idempotent\":", out);
  json_bool(out, row->idempotent);
  fputs(",\"summary\":", out);
  json_text(out, row->summary);
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->references[i]);
  }
  fputc(']', out);
  fputc('}', out);
}

static inline void json_typical_code(FILE *out, const statusbook_http_typical_code_t *row) {
  fputs("{\"code\":", out);
  fprintf(out, "%u", (unsigned)row->code);
  fputs(",\"condition\":", out);
  json_text(out, row->condition);
  fputs(",\"fields\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->fields_count; i++) {
    if (i > 0) fputc(',', out);
    json_text(out, row->fields[i]);
  }
  fputc(']', out);
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->references[i]);
  }
  fputc(']', out);
  fputc('}', out);
}

static inline void json_typical(FILE *out, const statusbook_http_typical_t *row) {
  fputs("{\"operation\":", out);
  json_text(out, statusbook_http_operation_name(row->operation));
  fputs(",\"summary\":", out);
  json_text(out, row->summary);
  fputs(",\"codes\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->codes_count; i++) {
    if (i > 0) fputc(',', out);
    json_typical_code(out, row->codes[i]);
  }
  fputc(']', out);
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->references[i]);
  }
  fputc(']', out);
  fputc('}', out);
}

static inline void json_status_match(FILE *out, const statusbook_http_status_match_t *row) {
  fputs("{\"code\":", out);
  fprintf(out, "%u", (unsigned)row->code);
  fputs(",\"meaning\":", out);
  json_meaning(out, row->meaning);
  fputs(",\"score\":", out);
  fprintf(out, "%u", (unsigned)row->score);
  fputc('}', out);
}

static inline void json_profile(FILE *out, const statusbook_http_profile_t *row) {
  fputs("{\"name\":", out);
  json_text(out, row->name);
  fputs(",\"software\":", out);
  if (!row->software) fputs("null", out);
  else json_text(out, row->software);
  fputs(",\"version\":", out);
  if (!row->version) fputs("null", out);
  else json_text(out, row->version);
  fputs(",\"limit\":", out);
  if (row->limit == UINT32_MAX) fputs("null", out);
  else fprintf(out, "%u", (unsigned)row->limit);
  fputs(",\"summary\":", out);
  json_text(out, row->summary);
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->references[i]);
  }
  fputc(']', out);
  fputc('}', out);
}

static inline void json_redirect(FILE *out, const statusbook_http_redirect_t *row) {
  fputs("{\"action\":", out);
  json_text(out, statusbook_http_redirect_action_name(row->action));
  fputs(",\"next_method\":", out);
  if (!row->next_method) fputs("null", out);
  else json_octets(out, row->next_method, row->next_method_length);
  fputs(",\"content\":", out);
  if (!row->content) fputs("null", out);
  else json_text(out, statusbook_http_redirect_content_name(row->content));
  fputs(",\"drop_fields\":", out);
  json_names(out, row->drop_fields, row->drop_fields_count, row->drop_fields_own, row->drop_fields_own_count);
  fputs(",\"is_permanent\":", out);
  json_bool(out, row->is_permanent);
  fputs(",\"crossed\":", out);
  json_bool(out, row->crossed);
  fputs(",\"reason\":", out);
  json_text(out, row->reason);
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->references[i]);
  }
  fputc(']', out);
  fputc('}', out);
}

static inline void json_retry_after(FILE *out, const statusbook_http_retry_after_t *row) {
  fputs("{\"state\":", out);
  json_text(out, statusbook_http_retry_after_state_name(row->state));
  fputs(",\"seconds\":", out);
  if (row->seconds == UINT32_MAX) fputs("null", out);
  else fprintf(out, "%u", (unsigned)row->seconds);
  fputs(",\"source\":", out);
  json_text(out, statusbook_http_retry_after_source_name(row->source));
  fputc('}', out);
}

static inline void json_retry(FILE *out, const statusbook_http_retry_t *row) {
  fputs("{\"action\":", out);
  json_text(out, statusbook_http_retry_action_name(row->action));
  fputs(",\"once\":", out);
  json_bool(out, row->once);
  fputs(",\"wait\":", out);
  if (row->wait == UINT32_MAX) fputs("null", out);
  else fprintf(out, "%u", (unsigned)row->wait);
  fputs(",\"wait_state\":", out);
  if (!row->wait_state) fputs("null", out);
  else json_text(out, statusbook_http_retry_after_state_name(row->wait_state));
  fputs(",\"wait_source\":", out);
  if (!row->wait_source) fputs("null", out);
  else json_text(out, statusbook_http_retry_after_source_name(row->wait_source));
  fputs(",\"too_long\":", out);
  json_bool(out, row->too_long);
  fputs(",\"change\":", out);
  if (!row->change) fputs("null", out);
  else json_text(out, statusbook_http_retry_change_name(row->change));
  fputs(",\"reason\":", out);
  json_text(out, row->reason);
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->references[i]);
  }
  fputc(']', out);
  fputc('}', out);
}

static inline void json_status_line(FILE *out, const statusbook_http_status_line_t *row) {
  fputs("{\"version\":", out);
  if (!row->version) fputs("null", out);
  else json_octets(out, row->version, row->version_length);
  fputs(",\"code\":", out);
  if (!row->code) fputs("null", out);
  else fprintf(out, "%u", (unsigned)row->code);
  fputs(",\"phrase\":", out);
  if (!row->phrase) fputs("null", out);
  else json_octets(out, row->phrase, row->phrase_length);
  fputs(",\"deviations\":", out);
  json_words(out, row->deviations, statusbook_http_status_line_deviation_name);
  fputc('}', out);
}

static inline void json_code_info(FILE *out, const statusbook_smtp_code_info_t *row) {
  fputs("{\"code\":", out);
  fprintf(out, "%u", (unsigned)row->code);
  fputs(",\"phrase\":", out);
  if (!row->phrase) fputs("null", out);
  else json_text(out, row->phrase);
  fputs(",\"permanence\":", out);
  json_text(out, statusbook_smtp_permanence_name(row->permanence));
  fputs(",\"standing\":", out);
  json_text(out, statusbook_smtp_code_standing_name(row->standing));
  fputs(",\"summary\":", out);
  json_text(out, row->page->summary);
  fputs(",\"enhanced\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->page->enhanced_count; i++) {
    if (i > 0) fputc(',', out);
    json_text(out, row->page->enhanced[i]->text);
  }
  fputc(']', out);
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->page->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->page->references[i]);
  }
  fputc(']', out);
  fputs(",\"explanation\":", out);
  if (!row->page->explanation) fputs("null", out);
  else json_text(out, row->page->explanation);
  fputc('}', out);
}

static inline void json_enhanced_meaning(FILE *out, const statusbook_smtp_enhanced_meaning_t *row) {
  fputs("{\"first\":", out);
  json_text(out, row->first.text);
  fputs(",\"last\":", out);
  json_text(out, row->last.text);
  fputs(",\"owner\":", out);
  json_owner(out, row->owner);
  fputs(",\"phrase\":", out);
  if (!row->phrase) fputs("null", out);
  else json_text(out, row->phrase);
  fputs(",\"summary\":", out);
  json_text(out, row->summary);
  fputs(",\"explanation\":", out);
  if (!row->explanation) fputs("null", out);
  else json_text(out, row->explanation);
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->references[i]);
  }
  fputc(']', out);
  fputs(",\"confidence\":", out);
  json_text(out, statusbook_confidence_name(row->confidence));
  fputs(",\"note\":", out);
  if (!row->note) fputs("null", out);
  else json_text(out, row->note);
  fputc('}', out);
}

static inline void json_enhanced_info(FILE *out, const statusbook_smtp_enhanced_info_t *row) {
  fputs("{\"code\":", out);
  json_text(out, row->code.text);
  fputs(",\"phrase\":", out);
  if (!row->phrase) fputs("null", out);
  else json_text(out, row->phrase);
  fputs(",\"permanence\":", out);
  json_text(out, statusbook_smtp_permanence_name(row->permanence));
  fputs(",\"subject\":", out);
  if (!row->subject) fputs("null", out);
  else json_text(out, statusbook_smtp_subject_name(row->subject));
  fputs(",\"standing\":", out);
  json_text(out, statusbook_standing_name(row->standing));
  fputs(",\"summary\":", out);
  json_text(out, row->summary);
  fputs(",\"basic\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->basic_count; i++) {
    if (i > 0) fputc(',', out);
    fprintf(out, "%u", (unsigned)row->basic[i]);
  }
  fputc(']', out);
  fputs(",\"association\":", out);
  json_text(out, statusbook_smtp_association_name(row->association));
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->references[i]);
  }
  fputc(']', out);
  fputs(",\"explanation\":", out);
  if (!row->explanation) fputs("null", out);
  else json_text(out, row->explanation);
  fputs(",\"meanings\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->meanings_count; i++) {
    if (i > 0) fputc(',', out);
    json_enhanced_meaning(out, row->meanings[i]);
  }
  fputc(']', out);
  fputc('}', out);
}

static inline void json_code_match(FILE *out, const statusbook_smtp_code_match_t *row) {
  fputs("{\"code\":", out);
  if (!row->code) fputs("null", out);
  else fprintf(out, "%u", (unsigned)row->code);
  fputs(",\"enhanced\":", out);
  if (row->enhanced.class_ == 0) fputs("null", out);
  else json_text(out, row->enhanced.text);
  fputs(",\"phrase\":", out);
  if (!row->phrase) fputs("null", out);
  else json_text(out, row->phrase);
  fputs(",\"summary\":", out);
  json_text(out, row->summary);
  fputs(",\"owner\":", out);
  if (!row->owner) fputs("null", out);
  else json_owner(out, row->owner);
  fputs(",\"score\":", out);
  fprintf(out, "%u", (unsigned)row->score);
  fputc('}', out);
}

static inline void json_reply(FILE *out, const statusbook_smtp_reply_t *row) {
  fputs("{\"code\":", out);
  if (!row->code) fputs("null", out);
  else fprintf(out, "%u", (unsigned)row->code);
  fputs(",\"enhanced\":", out);
  if (row->enhanced.class_ == 0) fputs("null", out);
  else json_text(out, row->enhanced.text);
  fputs(",\"permanence\":", out);
  if (!row->permanence) fputs("null", out);
  else json_text(out, statusbook_smtp_permanence_name(row->permanence));
  fputs(",\"codes_agree\":", out);
  if (!row->codes_agree) fputs("null", out);
  else json_bool(out, row->codes_agree == 2);
  fputs(",\"lines\":", out);
  json_reply_lines(out, row);
  fputs(",\"text\":", out);
  json_reply_text(out, row);
  fputs(",\"deviations\":", out);
  json_words(out, row->deviations, statusbook_smtp_reply_deviation_name);
  fputc('}', out);
}

static inline void json_category_info(FILE *out, const statusbook_smtp_category_info_t *row) {
  fputs("{\"name\":", out);
  json_text(out, statusbook_smtp_category_name(row->name));
  fputs(",\"group\":", out);
  json_text(out, statusbook_smtp_category_group_name(row->group));
  fputs(",\"action\":", out);
  json_text(out, statusbook_smtp_action_name(row->action));
  fputs(",\"summary\":", out);
  json_text(out, row->summary);
  fputs(",\"explanation\":", out);
  json_text(out, row->explanation);
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->references[i]);
  }
  fputc(']', out);
  fputc('}', out);
}

static inline void json_bounce_rule(FILE *out, const statusbook_smtp_bounce_rule_t *row) {
  fputs("{\"id\":", out);
  json_text(out, row->id);
  fputs(",\"layer\":", out);
  json_text(out, statusbook_smtp_layer_name(row->layer));
  fputs(",\"category\":", out);
  json_text(out, statusbook_smtp_category_name(row->category));
  fputs(",\"strength\":", out);
  json_text(out, statusbook_smtp_strength_name(row->strength));
  fputs(",\"owner\":", out);
  if (!row->owner) fputs("null", out);
  else json_owner(out, row->owner);
  fputs(",\"references\":", out);
  fputc('[', out);
  for (size_t i = 0; i < row->references_count; i++) {
    if (i > 0) fputc(',', out);
    json_reference(out, row->references[i]);
  }
  fputc(']', out);
  fputc('}', out);
}

static inline void json_classification(FILE *out, const statusbook_smtp_classification_t *row) {
  fputs("{\"code\":", out);
  if (!row->code) fputs("null", out);
  else fprintf(out, "%u", (unsigned)row->code);
  fputs(",\"enhanced\":", out);
  if (row->enhanced.class_ == 0) fputs("null", out);
  else json_text(out, row->enhanced.text);
  fputs(",\"permanence\":", out);
  if (!row->permanence) fputs("null", out);
  else json_text(out, statusbook_smtp_permanence_name(row->permanence));
  fputs(",\"codes_agree\":", out);
  if (!row->codes_agree) fputs("null", out);
  else json_bool(out, row->codes_agree == 2);
  fputs(",\"category\":", out);
  json_text(out, statusbook_smtp_category_name(row->category));
  fputs(",\"own_category\":", out);
  if (!row->own_category) fputs("null", out);
  else json_text(out, row->own_category);
  fputs(",\"group\":", out);
  json_text(out, statusbook_smtp_category_group_name(row->group));
  fputs(",\"action\":", out);
  json_text(out, statusbook_smtp_action_name(row->action));
  fputs(",\"retry_after\":", out);
  if (row->retry_after == UINT32_MAX) fputs("null", out);
  else fprintf(out, "%u", (unsigned)row->retry_after);
  fputs(",\"owner\":", out);
  if (!row->owner) fputs("null", out);
  else json_text(out, row->owner);
  fputs(",\"about\":", out);
  if (!row->about) fputs("null", out);
  else json_text(out, statusbook_smtp_about_name(row->about));
  fputs(",\"rule\":", out);
  if (!row->rule) fputs("null", out);
  else json_text(out, row->rule);
  fputs(",\"layer\":", out);
  if (!row->layer) fputs("null", out);
  else json_text(out, statusbook_smtp_layer_name(row->layer));
  fputs(",\"strength\":", out);
  if (!row->strength) fputs("null", out);
  else json_text(out, statusbook_smtp_strength_name(row->strength));
  fputs(",\"matched\":", out);
  if (!row->matched) fputs("null", out);
  else json_octets(out, row->matched, row->matched_length);
  fputs(",\"start\":", out);
  if (row->start == UINT32_MAX) fputs("null", out);
  else fprintf(out, "%u", (unsigned)row->start);
  fputs(",\"end\":", out);
  if (row->end == UINT32_MAX) fputs("null", out);
  else fprintf(out, "%u", (unsigned)row->end);
  fputs(",\"runner_up\":", out);
  if (!row->runner_up) fputs("null", out);
  else json_text(out, statusbook_smtp_category_name(row->runner_up));
  fputs(",\"runner_up_rule\":", out);
  if (!row->runner_up_rule) fputs("null", out);
  else json_text(out, row->runner_up_rule);
  fputs(",\"runner_up_strength\":", out);
  if (!row->runner_up_strength) fputs("null", out);
  else json_text(out, statusbook_smtp_strength_name(row->runner_up_strength));
  fputs(",\"deviations\":", out);
  json_words(out, row->deviations, statusbook_smtp_reply_deviation_name);
  fputc('}', out);
}

static inline void json_evidence(FILE *out, const statusbook_smtp_evidence_t *row) {
  fputs("{\"rule\":", out);
  json_text(out, row->rule);
  fputs(",\"category\":", out);
  json_text(out, statusbook_smtp_category_name(row->category));
  fputs(",\"own_category\":", out);
  if (!row->own_category) fputs("null", out);
  else json_text(out, row->own_category);
  fputs(",\"layer\":", out);
  json_text(out, statusbook_smtp_layer_name(row->layer));
  fputs(",\"strength\":", out);
  json_text(out, statusbook_smtp_strength_name(row->strength));
  fputs(",\"matched\":", out);
  json_octets(out, row->matched, row->matched_length);
  fputs(",\"start\":", out);
  fprintf(out, "%u", (unsigned)row->start);
  fputs(",\"end\":", out);
  fprintf(out, "%u", (unsigned)row->end);
  fputc('}', out);
}

static inline void json_log_line(FILE *out, const statusbook_smtp_log_line_t *row) {
  fputs("{\"program\":", out);
  json_text(out, statusbook_smtp_log_program_name(row->program));
  fputs(",\"queue_id\":", out);
  if (!row->queue_id) fputs("null", out);
  else json_octets(out, row->queue_id, row->queue_id_length);
  fputs(",\"recipient\":", out);
  if (!row->recipient) fputs("null", out);
  else json_octets(out, row->recipient, row->recipient_length);
  fputs(",\"relay\":", out);
  if (!row->relay) fputs("null", out);
  else json_octets(out, row->relay, row->relay_length);
  fputs(",\"outcome\":", out);
  json_text(out, statusbook_smtp_outcome_name(row->outcome));
  fputs(",\"enhanced\":", out);
  if (row->enhanced.class_ == 0) fputs("null", out);
  else json_text(out, row->enhanced.text);
  fputs(",\"text\":", out);
  if (!row->text) fputs("null", out);
  else json_octets(out, row->text, row->text_length);
  fputc('}', out);
}

#endif
