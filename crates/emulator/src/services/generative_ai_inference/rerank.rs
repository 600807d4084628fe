//! The ranking of documents by their relevance to a query.

use std::{cmp::Ordering, collections::BTreeSet};

use http::StatusCode;
use serde_json::{Value, json};

use super::{MODEL_VERSION, invalid, is_set, list, model, result_id, text};
use crate::{answer::Answer, call::Call, error_body::ErrorBody};

pub(super) fn respond(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let body = &call.body;
    let documents: Vec<&str> = list(body, "documents").filter_map(Value::as_str).collect();
    if documents.is_empty() {
        return Err(invalid("documents must not be empty"));
    }
    let wanted = match body["topN"].as_i64() {
        None => documents.len(),
        Some(wanted) => usize::try_from(wanted)
            .ok()
            .filter(|wanted| *wanted > 0)
            .ok_or_else(|| invalid("topN must be 1 or more"))?,
    };
    let query = words(text(body, "input"));
    let mut ranks: Vec<(usize, f64)> =
        documents.iter().map(|document| score(&query, &words(document))).enumerate().collect();
    // Documents with the same score stay in their order.
    ranks.sort_by(|(_, one), (_, other)| other.partial_cmp(one).unwrap_or(Ordering::Equal));
    let ranks = ranks.into_iter().take(wanted).map(|(index, score)| {
        let mut rank = json!({ "index": index, "relevanceScore": score });
        if is_set(body, "isEcho") {
            rank["document"] = json!({ "text": documents[index] });
        }
        rank
    });
    Ok(Answer::json(
        StatusCode::OK,
        &json!({
            "id": result_id(call),
            "modelId": model(body),
            "modelVersion": MODEL_VERSION,
            "documentRanks": ranks.collect::<Vec<_>>(),
        }),
    ))
}

/// Returns the words of a string, each once, in lower case.
fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Returns the number of words that query and document share, divided by the mean of their numbers of words:
/// between 0 and 1.
fn score(query: &BTreeSet<String>, document: &BTreeSet<String>) -> f64 {
    let all = query.len() + document.len();
    if all == 0 {
        return 0.0;
    }
    2.0 * query.intersection(document).count() as f64 / all as f64
}
