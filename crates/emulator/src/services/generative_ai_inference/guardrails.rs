//! Guardrails, which find what a test has put into the content:
//!
//! - content moderation flags a category whose name is a word of the text, and `OVERALL` if any word of the
//!   text is the name of a category that the request names;
//! - personal data are email addresses (`EMAIL`) and telephone numbers (`TELEPHONE_NUMBER`);
//! - a prompt injection has the words `ignore` and `instructions`.
//!
//! Images have no findings.

use http::StatusCode;
use serde_json::{Value, json};

use super::{invalid, list, text};
use crate::{answer::Answer, call::Call, error_body::ErrorBody};

/// The version of the guardrails if the request names none.
const VERSION: &str = "1.0.0";

/// The fewest digits of a telephone number.
const FEWEST_DIGITS: usize = 7;

pub(super) fn respond(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let body = &call.body;
    let inputs: Vec<&Value> = match &body["input"] {
        Value::Null => list(body, "multimodalInput").collect(),
        input => vec![input],
    };
    if inputs.is_empty() {
        return Err(invalid("input or multimodalInput must be specified"));
    }
    let texts = inputs.iter().filter(|input| input["type"] == "TEXT");
    let content = texts.map(|input| text(input, "content")).collect::<Vec<_>>().join("\n");
    let configs = &body["guardrailConfigs"];
    let config = |name: &str| configs.get(name).filter(|config| !config.is_null());
    let mut results = json!({});
    if let Some(config) = config("contentModerationConfig") {
        results["contentModeration"] = json!({ "categories": moderation(&content, config) });
    }
    if let Some(config) = config("personallyIdentifiableInformationConfig") {
        results["personallyIdentifiableInformation"] = json!(personal_data(&content, config));
    }
    if config("promptInjectionConfig").is_some() {
        let is_injection = has_word(&content, "ignore") && has_word(&content, "instructions");
        results["promptInjection"] = flagged(json!({}), is_injection);
    }
    let version = body["guardrailVersionConfig"]["guardrailVersion"].as_str().unwrap_or(VERSION);
    Ok(Answer::json(
        StatusCode::OK,
        &json!({ "results": results, "guardrailVersion": { "version": version } }),
    ))
}

/// Adds a score, and the kind of content that was flagged.
fn flagged(mut finding: Value, is_flagged: bool) -> Value {
    finding["score"] = json!(if is_flagged { 1.0 } else { 0.0 });
    if is_flagged {
        finding["flaggedModalities"] = json!(["TEXT"]);
    }
    finding
}

fn moderation(content: &str, config: &Value) -> Vec<Value> {
    let names = || list(config, "categories").filter_map(Value::as_str);
    let any = names().any(|name| has_word(content, name));
    let scored = names().map(|name| {
        let is_flagged = if name == "OVERALL" { any } else { has_word(content, name) };
        flagged(json!({ "name": name }), is_flagged)
    });
    scored.collect()
}

fn has_word(content: &str, wanted: &str) -> bool {
    let mut words = content.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    words.any(|word| word.eq_ignore_ascii_case(wanted))
}

fn personal_data(content: &str, config: &Value) -> Vec<Value> {
    let mut findings = Vec::new();
    for kind in list(config, "types").filter_map(Value::as_str) {
        let found = match kind {
            "EMAIL" => emails(content),
            "TELEPHONE_NUMBER" => numbers(content),
            _ => Vec::new(),
        };
        findings.extend(found.into_iter().map(|(start, found)| {
            json!({
                "offset": content[..start].chars().count(),
                "length": found.chars().count(),
                "text": found,
                "label": kind,
                "score": 1.0,
            })
        }));
    }
    findings
}

/// Returns the parts of a string whose letters satisfy a predicate, and where they start.
fn runs(content: &str, is_part: impl Fn(char) -> bool) -> Vec<(usize, &str)> {
    let mut start = 0;
    let mut runs = Vec::new();
    for piece in content.split(|letter| !is_part(letter)) {
        if !piece.is_empty() {
            runs.push((start, piece));
        }
        start += piece.len();
        start += content[start..].chars().next().map_or(0, char::len_utf8);
    }
    runs
}

fn emails(content: &str) -> Vec<(usize, &str)> {
    let words = runs(content, |letter| letter.is_alphanumeric() || "@.+-_".contains(letter));
    let words = words.into_iter().map(|(start, word)| (start, word.trim_end_matches('.')));
    words
        .filter(|(_, word)| {
            let parts = word.split_once('@');
            parts.is_some_and(|(name, domain)| !name.is_empty() && domain.contains('.'))
        })
        .collect()
}

fn numbers(content: &str) -> Vec<(usize, &str)> {
    let runs = runs(content, |letter| letter.is_ascii_digit() || "+-() ".contains(letter));
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
    let numbers = runs.into_iter().filter(|(_, run)| digits(run) >= FEWEST_DIGITS);
    let trimmed = numbers.map(|(start, run)| {
        let number = run.trim_start_matches([' ', '-', ')']);
        (start + run.len() - number.len(), number.trim_end_matches([' ', '-', '(', '+']))
    });
    trimmed.collect()
}

#[cfg(test)]
mod tests {
    use super::{emails, has_word, numbers};

    #[test]
    fn personal_data_is_found() {
        let content = "Ä mail to jo@example.com. or call +1 (555) 123-4567, not 12345 or @x";
        assert_eq!(emails(content), [(11, "jo@example.com")]);
        assert_eq!(numbers(content), [(35, "+1 (555) 123-4567")]);
        assert_eq!(&content[11..14], "jo@");
        assert_eq!(&content[35..37], "+1");
    }

    #[test]
    fn words_are_compared_as_a_whole() {
        assert!(has_word("I hate it", "HATE"));
        assert!(!has_word("whatever", "HATE"));
        assert!(has_word("SELF_HARM!", "self_harm"));
    }
}
