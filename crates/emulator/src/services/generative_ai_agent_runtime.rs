//! The chat with an agent. There is no model: the agent returns `You said: ` and the message of the user.

use http::StatusCode;
use serde_json::{Value, json};

use super::{events::Events, words};
use crate::{answer::Answer, call::Call, error_body::ErrorBody, lock::lock};

/// The operations that [`respond`] handles.
pub(super) const OPERATIONS: [&str; 1] = ["Chat"];

pub(super) fn respond(call: &Call<'_>) -> Option<Result<Answer, ErrorBody>> {
    (call.operation() == "Chat").then(|| chat(call))
}

fn chat(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let body = &call.body;
    if let Some(session) = body["sessionId"].as_str().filter(|session| !session.is_empty()) {
        check_session(call, session)?;
    }
    let reply = reply(body);
    let message = |text: &str| {
        let content = json!({ "text": text });
        json!({ "role": "AGENT", "content": content, "timeCreated": call.time() })
    };
    if body["shouldStream"] == true {
        let mut events = Events::default();
        for word in words::split(&reply) {
            events.push(&json!({ "message": message(word) }));
        }
        return Ok(events.into_answer());
    }
    Ok(Answer::json(StatusCode::OK, &json!({ "message": message(&reply) })))
}

/// Returns what the agent says, which may be about the actions that the client has performed.
fn reply(body: &Value) -> String {
    let actions = body["performedActions"].as_array().into_iter().flatten();
    let outputs = actions.filter_map(|action| {
        let output = action["functionCallOutput"].as_str();
        output.or_else(|| action["chosenOption"].as_str())
    });
    let outputs: Vec<&str> = outputs.collect();
    if outputs.is_empty() {
        format!("You said: {}", body["userMessage"].as_str().unwrap_or_default())
    } else {
        format!("The action returned: {}", outputs.join("\n"))
    }
}

/// Refuses a session that does not exist.
fn check_session(call: &Call<'_>, session: &str) -> Result<(), ErrorBody> {
    let mut world = lock(&call.state.world);
    world.advance(call.state.timeline.now());
    let endpoint = call.found.path.len().saturating_sub(2);
    let path =
        [&call.found.path[..endpoint], &["sessions".to_owned(), session.to_owned()]].concat();
    match world.store.item(&call.found.service.name, &path, &call.caller.tenancy) {
        Some(_) => Ok(()),
        None => Err(ErrorBody::missing_resource()
            .because(format!("there is no session at /{}", path.join("/")))),
    }
}
