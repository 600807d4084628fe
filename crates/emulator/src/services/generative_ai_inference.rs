//! Generative AI inference. There is no model: what is generated follows from the request alone, by rules
//! that a test can predict.
//!
//! A token is a word with the white space before it. A chat returns `You said: ` and the text of the last
//! message of the user.

mod chat;
mod cohere;
mod cohere_v2;
mod conversation;
mod embedding;
mod generate_text;
mod generation;
mod generic;
mod guardrails;
mod rerank;
mod sample;
mod summary;

mod tool;

use http::StatusCode;
use serde_json::{Value, json};

use crate::{answer::Answer, call::Call, error_body::ErrorBody};

/// The operations that [`respond`] handles.
pub(super) const OPERATIONS: [&str; 6] =
    ["ApplyGuardrails", "Chat", "EmbedText", "GenerateText", "RerankText", "SummarizeText"];

/// The version of every model.
const MODEL_VERSION: &str = "1.0";

pub(super) fn respond(call: &Call<'_>) -> Option<Result<Answer, ErrorBody>> {
    let respond = match call.operation() {
        "ApplyGuardrails" => guardrails::respond,
        "Chat" => chat::respond,
        "EmbedText" => embedding::respond,
        "GenerateText" => generate_text::respond,
        "RerankText" => rerank::respond,
        "SummarizeText" => summary::respond,
        _ => return None,
    };
    Some(call.check_tenancies().and_then(|()| respond(call)))
}

/// Creates an error in the form of the service, whose codes are statuses.
fn invalid(message: impl Into<String>) -> ErrorBody {
    ErrorBody::new(StatusCode::BAD_REQUEST, "400", message)
}

/// Returns the model, or the endpoint, that the request names. Any is accepted.
fn model(body: &Value) -> &str {
    let mode = &body["servingMode"];
    mode["modelId"].as_str().or_else(|| mode["endpointId"].as_str()).unwrap_or_default()
}

/// Returns a string of the request, empty if it is missing.
fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}

/// Returns the items of a list of the request.
fn list<'v>(value: &'v Value, name: &str) -> impl DoubleEndedIterator<Item = &'v Value> + use<'v> {
    value[name].as_array().map(Vec::as_slice).unwrap_or_default().iter()
}

/// Whether the request sets a flag.
fn is_set(value: &Value, name: &str) -> bool {
    value[name] == true
}

/// Returns the id of a result: the same for the same request.
fn result_id(call: &Call<'_>) -> String {
    let hash = call.payload.sha256();
    let hex: String = hash[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

fn usage(prompt: usize, completion: usize) -> Value {
    json!({
        "promptTokens": prompt,
        "completionTokens": completion,
        "totalTokens": prompt + completion,
    })
}
