//! Predictions of a model deployment, whose models return what they get.

use http::StatusCode;

use crate::{
    answer::{Answer, Content},
    call::Call,
    error_body::ErrorBody,
    services::events::Events,
};

/// The operations that [`respond`] handles.
pub(super) const OPERATIONS: [&str; 2] = ["Predict", "PredictWithResponseStream"];

/// The most bytes of the body of a request, as the service has it.
const MOST_BYTES: u64 = 10 << 20;

pub(super) fn respond(call: &Call<'_>) -> Option<Result<Answer, ErrorBody>> {
    let respond = match call.operation() {
        "Predict" => predict,
        "PredictWithResponseStream" => predict_with_events,
        _ => return None,
    };
    Some(respond(call))
}

/// Returns the bytes of the request.
fn sent(call: &Call<'_>) -> Result<bytes::Bytes, ErrorBody> {
    if call.payload.len() > MOST_BYTES {
        return Err(ErrorBody::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "RequestEntityTooLarge",
            format!("The body has more than {MOST_BYTES} bytes."),
        ));
    }
    call.payload.to_bytes().map_err(|error| {
        ErrorBody::new(StatusCode::INTERNAL_SERVER_ERROR, "InternalServerError", error.to_string())
    })
}

/// Returns the body with its content type.
fn predict(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let media = call.header("content-type").unwrap_or("application/octet-stream").to_owned();
    let mut answer = Answer::empty(StatusCode::OK).header("content-type", media);
    answer.content = Content::Bytes(sent(call)?);
    Ok(answer)
}

/// Returns an event for each line of the body that is not empty.
fn predict_with_events(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let body = sent(call)?;
    let mut events = Events::default();
    for line in String::from_utf8_lossy(&body).lines().filter(|line| !line.trim().is_empty()) {
        events.push_text(line);
    }
    Ok(events.into_answer())
}
