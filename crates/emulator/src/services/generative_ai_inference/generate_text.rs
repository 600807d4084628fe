//! Text generation from a prompt.

use http::StatusCode;
use serde_json::{Value, json};

use super::{
    MODEL_VERSION,
    conversation::reply_to_user,
    generation::{self, End, Generation, Limits},
    is_set, model, result_id, text,
};
use crate::{answer::Answer, call::Call, error_body::ErrorBody, services::events::Events};

pub(super) fn respond(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let request = &call.body["inferenceRequest"];
    let is_cohere = text(request, "runtimeType") == "COHERE";
    let limits = Limits::of(request, if is_cohere { "stopSequences" } else { "stop" })?;
    let count = generation::count(request)?;
    let prompt = text(request, "prompt");
    let generation = Generation::of(&reply_to_user(prompt), &limits);
    let reason = match (is_cohere, generation.end) {
        (false, _) => generation.reason(),
        (true, End::Length) => "MAX_TOKENS",
        (true, _) => "COMPLETE",
    };
    let id = |index: i64| format!("{}-{index}", result_id(call));
    let label = |index: i64, text: &str| match is_cohere {
        true => json!({ "id": id(index), "text": text }),
        false => json!({ "index": index, "text": text }),
    };
    if is_set(request, "isStream") {
        let mut events = Events::default();
        for index in 0..count {
            for token in generation.tokens() {
                events.push(&label(index, token));
            }
            let mut last = label(index, "");
            last["finishReason"] = Value::from(reason);
            events.push(&last);
        }
        return Ok(events.into_answer());
    }
    let echo = if is_set(request, "isEcho") { prompt } else { "" };
    let texts = (0..count).map(|index| {
        let mut text = match is_cohere {
            true => label(index, &generation.text),
            false => label(index, &format!("{echo}{}", generation.text)),
        };
        text["finishReason"] = Value::from(reason);
        if is_cohere {
            text["likelihood"] = json!(0.0);
        }
        text
    });
    let texts: Vec<Value> = texts.collect();
    let mut response = match is_cohere {
        true => {
            json!({ "runtimeType": "COHERE", "generatedTexts": texts, "timeCreated": call.time() })
        }
        false => json!({ "runtimeType": "LLAMA", "choices": texts, "created": call.time() }),
    };
    if is_cohere && !echo.is_empty() {
        response["prompt"] = Value::from(echo);
    }
    Ok(Answer::json(
        StatusCode::OK,
        &json!({
            "modelId": model(&call.body),
            "modelVersion": MODEL_VERSION,
            "inferenceResponse": response,
        }),
    ))
}
