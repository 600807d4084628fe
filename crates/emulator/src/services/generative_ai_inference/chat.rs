//! Chat, in each API format.

use http::StatusCode;
use serde_json::json;

use super::{
    MODEL_VERSION, cohere, cohere_v2,
    conversation::{Chat, Output},
    generic, model, result_id, text,
};
use crate::{answer::Answer, call::Call, error_body::ErrorBody};

/// The most tools of a request.
const MOST_TOOLS: usize = 128;

pub(super) fn respond(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let request = &call.body["chatRequest"];
    if request["tools"].as_array().is_some_and(|tools| tools.len() > MOST_TOOLS) {
        return Err(super::invalid(format!("no more than {MOST_TOOLS} tools are supported")));
    }
    let chat = Chat { request, id: result_id(call), time: call.time() };
    let output = match text(request, "apiFormat") {
        "COHERE" => cohere::answer(&chat)?,
        "COHEREV2" => cohere_v2::answer(&chat)?,
        _ => generic::answer(&chat)?,
    };
    Ok(match output {
        Output::Events(events) => events.into_answer(),
        Output::Whole(response) => Answer::json(
            StatusCode::OK,
            &json!({
                "modelId": model(&call.body),
                "modelVersion": MODEL_VERSION,
                "chatResponse": response,
            }),
        ),
    })
}
