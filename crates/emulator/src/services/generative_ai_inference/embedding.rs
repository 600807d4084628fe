//! Embeddings: vectors of unit length that are close if inputs have words in common.

use std::collections::BTreeSet;

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine, prelude::BASE64_STANDARD};
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::{MODEL_VERSION, invalid, is_set, list, model, result_id, text, usage};
use crate::{answer::Answer, call::Call, error_body::ErrorBody, services::words};

/// The most inputs of a request.
const MOST_INPUTS: usize = 96;

/// The most tokens of an input.
const MOST_TOKENS: usize = 512;

/// The numbers of dimensions that a request may ask for.
const DIMENSIONS: [i64; 4] = [256, 512, 1024, 1536];

pub(super) fn respond(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let body = &call.body;
    let inputs = inputs(body)?;
    let dimensions = dimensions(body)?;
    let vectors: Vec<Vec<f32>> = inputs.iter().map(|input| vector(input, dimensions)).collect();
    let types: BTreeSet<&str> = list(body, "embeddingTypes").filter_map(Value::as_str).collect();
    let floats = types.is_empty() || types.contains("float");
    let prompt = inputs.iter().map(|input| words::count(input)).sum();
    let mut result = json!({
        "id": result_id(call),
        "embeddings": if floats { json!(vectors) } else { json!([]) },
        "modelId": model(body),
        "modelVersion": MODEL_VERSION,
        "usage": usage(prompt, 0),
    });
    if !types.is_empty() {
        let by_type = types.into_iter().map(|kind| {
            let converted = vectors.iter().map(|vector| converted(kind, vector));
            (kind.to_owned(), converted.collect())
        });
        result["embeddingsByType"] = Value::Object(by_type.collect::<Map<_, Value>>());
    }
    for name in ["inputs", "embedContents"] {
        if is_set(body, "isEcho") && !body[name].is_null() {
            result[name] = body[name].clone();
        }
    }
    Ok(Answer::json(StatusCode::OK, &result))
}

/// Returns the inputs: strings of at most the length that the model allows, and images.
fn inputs(body: &Value) -> Result<Vec<String>, ErrorBody> {
    let of_texts: Vec<&str> = list(body, "inputs").filter_map(Value::as_str).collect();
    let are_images = text(body, "inputType") == "IMAGE";
    if are_images && of_texts.len() > 1 {
        return Err(invalid("inputs must contain exactly one image"));
    }
    let texts = of_texts.into_iter().map(|input| (input, are_images));
    let contents = list(body, "embedContents").map(|content| match text(content, "type") {
        "IMAGE" => (text(&content["imageUrl"], "url"), true),
        _ => (text(content, "text"), false),
    });
    let inputs: Vec<(&str, bool)> = texts.chain(contents).collect();
    if !(1..=MOST_INPUTS).contains(&inputs.len()) {
        return Err(invalid(format!("the number of inputs must be between 1 and {MOST_INPUTS}")));
    }
    let limited = inputs.into_iter().map(|(input, is_image)| {
        let words = words::split(input);
        if is_image || words.len() <= MOST_TOKENS {
            return Ok(input.to_owned());
        }
        match text(body, "truncate") {
            "START" => Ok(words[words.len() - MOST_TOKENS..].concat()),
            "END" => Ok(words[..MOST_TOKENS].concat()),
            _ => Err(invalid(format!("an input has more than {MOST_TOKENS} tokens"))),
        }
    });
    limited.collect()
}

/// Returns the number of dimensions that the request sets, else that of the model.
fn dimensions(body: &Value) -> Result<usize, ErrorBody> {
    let model = model(body);
    let own = match model {
        _ if model.contains("light") => 384,
        _ if model.contains("embed-v4") => 1536,
        _ => 1024,
    };
    let Some(wanted) = body["outputDimensions"].as_i64() else { return Ok(own) };
    let wanted = DIMENSIONS.contains(&wanted).then(|| usize::try_from(wanted).ok()).flatten();
    wanted.ok_or_else(|| invalid("outputDimensions must be one of 256, 512, 1024, 1536"))
}

/// Returns the vector of a string: the sum of the vectors of its words, in unit length.
pub(super) fn vector(text: &str, dimensions: usize) -> Vec<f32> {
    let mut sum = vec![0.0_f32; dimensions];
    let lower = text.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphanumeric()).filter(|w| !w.is_empty());
    for word in words {
        add(word, &mut sum);
    }
    if length(&sum) == 0.0 {
        // Nothing but punctuation, or words that cancel each other out.
        sum.fill(0.0);
        add(text, &mut sum);
    }
    let length = length(&sum);
    sum.iter().map(|value| value / length).collect()
}

/// Adds 1 or -1 at eight places that follow from the hash of a word. The first is too large for the others to
/// cancel it out.
fn add(word: &str, sum: &mut [f32]) {
    let hash = digest(&SHA256, word.as_bytes());
    for (index, bytes) in hash.as_ref().chunks_exact(4).enumerate() {
        let place = usize::from(u16::from_be_bytes([bytes[0], bytes[1]])) % sum.len();
        let size = if index == 0 { 8.0 } else { 1.0 };
        sum[place] += if bytes[2] % 2 == 0 { size } else { -size };
    }
}

fn length(vector: &[f32]) -> f32 {
    vector.iter().map(|value| value * value).sum::<f32>().sqrt()
}

/// Returns a vector in the form of an embedding type.
fn converted(kind: &str, vector: &[f32]) -> Value {
    let bits = || {
        vector.chunks(8).map(|values| {
            let bits = values
                .iter()
                .enumerate()
                .map(|(place, value)| if *value > 0.0 { 0x80_u8 >> place } else { 0 });
            bits.sum::<u8>()
        })
    };
    // The components of a vector of unit length are between -1 and 1.
    let scaled = || vector.iter().map(|value| (value * 127.0).round() as i8);
    match kind {
        "int8" => scaled().collect(),
        "uint8" => scaled().map(|value| (i16::from(value) + 128) as u8).collect(),
        "binary" => bits().map(|bits| (i16::from(bits) - 128) as i8).collect(),
        "ubinary" => bits().collect(),
        "base64" => {
            let bytes: Vec<u8> = vector.iter().flat_map(|value| value.to_le_bytes()).collect();
            Value::from(BASE64_STANDARD.encode(bytes))
        }
        _ => vector.iter().copied().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::{converted, length, vector};
    use serde_json::json;

    fn closeness(one: &str, other: &str) -> f32 {
        vector(one, 384).iter().zip(vector(other, 384)).map(|(one, other)| one * other).sum()
    }

    #[test]
    fn vectors_have_unit_length_and_are_close_if_words_are_shared() {
        for text in ["a cat", "", "?!", "x".repeat(10_000).as_str()] {
            assert!((length(&vector(text, 256)) - 1.0).abs() < 1e-5, "{text}");
        }
        assert!((closeness("The cat sat", "the cat sat!") - 1.0).abs() < 1e-5);
        let (near, far) = (closeness("the cat sat", "a cat sat"), closeness("the cat", "of dogs"));
        assert!(near > 0.5 && far < 0.3, "{near} {far}");
    }

    #[test]
    fn vector_is_converted_to_each_type() {
        let vector = [1.0, -1.0, 0.5, 0.0, 0.0, 0.0, 0.0, 0.25];
        for (kind, expected) in [
            ("float", json!(vector)),
            ("int8", json!([127, -127, 64, 0, 0, 0, 0, 32])),
            ("uint8", json!([255, 1, 192, 128, 128, 128, 128, 160])),
            ("ubinary", json!([0b1010_0001])),
            ("binary", json!([0b1010_0001 - 128])),
            ("base64", json!("AACAPwAAgL8AAAA/AAAAAAAAAAAAAAAAAAAAAAAAgD4=")),
        ] {
            assert_eq!(converted(kind, &vector), expected, "{kind}");
        }
    }
}
