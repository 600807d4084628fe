//! The events of commands in a sandbox. Nothing is run: a command prints itself and ends with 0.

use serde_json::{Value, json};

use super::events::Events;
use crate::{answer::Answer, call::Call, error_body::ErrorBody, lock::lock};

/// The operations that [`respond`] handles.
pub(super) const OPERATIONS: [&str; 1] = ["StreamSandboxCommandEvents"];

pub(super) fn respond(call: &Call<'_>) -> Option<Result<Answer, ErrorBody>> {
    (call.operation() == "StreamSandboxCommandEvents").then(|| stream(call))
}

/// Returns the events between the sequence numbers of the request, both included.
fn stream(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let number = |name: &str| call.query.get(name).and_then(|value| value.parse::<i64>().ok());
    let (from, until) = (number("fromSeq").unwrap_or(0), number("untilSeq").unwrap_or(i64::MAX));
    let command = command(call)?;
    let mut events = Events::default();
    for event in events_of(&command) {
        if event["seq"].as_i64().is_some_and(|seq| (from..=until).contains(&seq)) {
            events.push(&event);
        }
    }
    Ok(events.into_answer())
}

/// Returns the command at the path.
fn command(call: &Call<'_>) -> Result<Value, ErrorBody> {
    let mut world = lock(&call.state.world);
    world.advance(call.state.timeline.now());
    let path = call.found.path.split_last().map(|(_, path)| path).unwrap_or_default();
    match world.store.item(&call.found.service.name, path, &call.caller.tenancy) {
        Some(item) => Ok(item.short().clone()),
        None => Err(ErrorBody::missing_resource()
            .because(format!("there is no command at /{}", path.join("/")))),
    }
}

fn events_of(command: &Value) -> [Value; 3] {
    let args = command["args"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let line: Vec<&str> = command["command"].as_str().into_iter().chain(args).collect();
    let event = |seq: i64, kind: &str, data: Value| {
        let mut event = json!({
            "event": kind,
            "seq": seq,
            "timestamp": command["timeCreated"],
            "commandId": command["id"],
        });
        if !data.is_null() {
            event["data"] = data;
        }
        event
    };
    let mut finished = event(3, "FINISHED", Value::Null);
    finished["exitCode"] = json!(0);
    let output = Value::from(format!("{}\n", line.join(" ")));
    [event(1, "STARTED", Value::Null), event(2, "STDOUT", output), finished]
}
