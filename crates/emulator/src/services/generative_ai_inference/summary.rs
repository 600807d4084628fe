//! Summaries: the first sentences of the input.

use http::StatusCode;
use serde_json::{Value, json};

use super::{MODEL_VERSION, invalid, is_set, model, result_id, text};
use crate::{answer::Answer, call::Call, error_body::ErrorBody};

pub(super) fn respond(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let body = &call.body;
    let input = text(body, "input");
    if input.trim().is_empty() {
        return Err(invalid("input must not be empty"));
    }
    let most = match text(body, "length") {
        "SHORT" => 1,
        "LONG" => 4,
        _ => 2,
    };
    let sentences = sentences(input).into_iter().take(most);
    let summary = match text(body, "format") {
        "BULLETS" => {
            sentences.map(|sentence| format!("- {sentence}")).collect::<Vec<_>>().join("\n")
        }
        _ => sentences.collect::<Vec<_>>().join(" "),
    };
    let mut result = json!({
        "id": result_id(call),
        "summary": summary,
        "modelId": model(body),
        "modelVersion": MODEL_VERSION,
    });
    if is_set(body, "isEcho") {
        result["input"] = Value::from(input);
    }
    Ok(Answer::json(StatusCode::OK, &result))
}

/// Returns the sentences of a string, which end with `.`, `!` or `?` before white space.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut words = Vec::new();
    for word in text.split_whitespace() {
        words.push(word);
        if word.ends_with(['.', '!', '?']) {
            sentences.push(words.join(" "));
            words.clear();
        }
    }
    if !words.is_empty() {
        sentences.push(words.join(" "));
    }
    sentences
}
