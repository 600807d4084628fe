//! Stored items: seeds, the whole state, and what there is.

use std::time::Duration;

use http::StatusCode;
use serde_json::{Value, json};

use super::{
    Input, done,
    fields::{Fields, wrong},
    ok,
};
use crate::{
    answer::Answer,
    error_body::ErrorBody,
    lock::lock,
    plan::Plan,
    resources,
    seeding::{self, Seeding},
    snapshot,
    state::{EmulatorState, Part},
    work_requests::WorkRequestSeed,
};

/// The items of a collection that are returned unless `limit` says otherwise.
const LIMIT: usize = 1000;

pub(super) fn reset(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    let mut fields = Fields::of(input.body)?;
    let parts = fields.list("parts")?;
    fields.finish()?;
    let Some(parts) = parts else {
        state.reset();
        return Ok(done());
    };
    let part = |(index, name): (usize, &Value)| {
        let part = name.as_str().and_then(Part::named);
        let expected = "one of `state`, `faults`, `requests` or `clock`";
        part.ok_or_else(|| wrong(&format!("parts/{index}"), expected, name))
    };
    let parts = parts.iter().enumerate().map(part).collect::<Result<Vec<_>, _>>()?;
    parts.into_iter().for_each(|part| state.reset_part(part));
    Ok(done())
}

pub(super) fn seed(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    let mut fields = Fields::of(input.body)?;
    let (service, path) = (fields.required_text("service")?, fields.required_text("path")?);
    let items = fields.any("items").ok_or_else(|| {
        ErrorBody::missing_parameter("`items` is required: an object, or an array of objects")
    })?;
    let seeding = if fields.flag("complete")? { Seeding::Complete } else { Seeding::Verbatim };
    fields.finish()?;
    let items = seeding::plant(state, &service, &path, items, seeding)
        .map_err(|error| ErrorBody::invalid_parameter(error.to_string()))?;
    Ok(ok(&json!({ "items": items })))
}

pub(super) fn work_request(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    let mut fields = Fields::of(input.body)?;
    let mut seed = WorkRequestSeed::new(fields.required_text("compartmentId")?);
    if let Some(operation) = fields.text("operationType")? {
        seed = seed.operation_type(operation);
    }
    for (index, resource) in fields.list("resources")?.unwrap_or_default().into_iter().enumerate() {
        if !resource.is_object() {
            return Err(wrong(&format!("resources/{index}"), "an object", &resource));
        }
        let mut resource = Fields::of(resource)?;
        let (kind, id) =
            (resource.required_text("entityType")?, resource.required_text("identifier")?);
        resource.finish()?;
        seed = seed.resource(kind, id);
    }
    let (code, message) = (fields.text("errorCode")?, fields.text("errorMessage")?);
    let status = fields.text("status")?;
    seed = match (status.as_deref(), code) {
        (None | Some("FAILED"), Some(code)) => {
            seed.fails_with(code, message.as_deref().unwrap_or("a failure of the test"))
        }
        (Some("FAILED"), None) => {
            return Err(ErrorBody::missing_parameter("`errorCode` is required with `FAILED`"));
        }
        (Some(status), Some(_)) => {
            let message = format!("`errorCode` belongs to `FAILED`, not to `{status}`");
            return Err(ErrorBody::invalid_parameter(message));
        }
        (None | Some("SUCCEEDED"), None) => seed,
        (Some("CANCELED"), None) => seed.is_canceled(),
        (Some("ACCEPTED"), None) => seed.stays_accepted(),
        (Some("IN_PROGRESS"), None) => seed.stays_in_progress(),
        (Some(other), None) => {
            let expected = "one of `SUCCEEDED`, `FAILED`, `CANCELED`, `ACCEPTED` or `IN_PROGRESS`";
            return Err(wrong("status", expected, &Value::from(other)));
        }
    };
    if let Some(step) = fields.count("stepMs")? {
        seed = seed.step(Duration::from_millis(step));
    }
    fields.finish()?;
    let id = state.seed_work_request(seed);
    Ok(ok(&json!({ "id": id })))
}

pub(super) fn plan(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    let mut fields = Fields::of(input.body)?;
    let operation = fields.required_text("operation")?;
    let mut plan = Plan::new();
    if let Some(step) = fields.count("stepMs")? {
        plan = plan.step(Duration::from_millis(step));
    }
    let (code, message) = (fields.text("errorCode")?, fields.text("errorMessage")?);
    if let Some(code) = code {
        plan = plan.fails_with(code, message.as_deref().unwrap_or("a failure of the test"));
    }
    if fields.flag("neverEnds")? {
        plan = plan.never_ends();
    }
    if let Some(times) = fields.count("times")? {
        plan = plan.times(usize::try_from(times).unwrap_or(usize::MAX));
    }
    fields.finish()?;
    lock(&state.world).plans.push(operation, plan);
    Ok(done())
}

pub(super) fn resources(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    let mut query = input.query;
    let (service, path) = (query.text("service"), query.text("path"));
    let limit = query.count("limit")?;
    query.finish()?;
    let (service, path) = match (service, path) {
        (Some(service), Some(path)) => (service, path),
        (service, None) => {
            let collections: Vec<Value> = resources::collections(state)
                .into_iter()
                .filter(|found| service.as_ref().is_none_or(|wanted| *wanted == found.service))
                .take(limit.unwrap_or(usize::MAX))
                .map(|found| {
                    json!({ "service": found.service, "path": found.path, "items": found.items })
                })
                .collect();
            return Ok(ok(&json!({ "collections": collections })));
        }
        (None, Some(_)) => {
            return Err(ErrorBody::missing_parameter(
                "parameter `service` is required with `path`",
            ));
        }
    };
    let items = resources::items(state, &service, &path, limit.unwrap_or(LIMIT));
    let items = items.ok_or_else(|| {
        ErrorBody::new(
            StatusCode::NOT_FOUND,
            "NotFound",
            format!(
                "the service `{service}` has no items at `{path}`; `GET /_emulator/resources` lists \
                 the collections"
            ),
        )
    })?;
    Ok(ok(&json!({ "items": items })))
}

pub(super) fn export(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    let saved = snapshot::to_value(state).map_err(|error| {
        ErrorBody::new(StatusCode::CONFLICT, "IncorrectState", error.to_string())
    })?;
    Ok(ok(&saved))
}

pub(super) fn import(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    snapshot::of_value(state, &input.body)
        .map_err(|error| ErrorBody::invalid_parameter(error.to_string()))?;
    Ok(done())
}
