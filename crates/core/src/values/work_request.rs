//! Work requests, as all services have them.

use serde_json::Value;

use crate::redact::redact;

/// A work request: the progress of an asynchronous operation.
///
/// The work requests of all services have these fields, and [`json`](Self::json) has the others.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequest {
    /// The OCID of the work request.
    pub id: String,
    /// The operation, such as `CREATE_MODEL_DEPLOYMENT`; empty if the service does not name it.
    pub operation: String,
    /// The status, such as `IN_PROGRESS` or `SUCCEEDED`.
    pub status: String,
    /// The progress in percent, from 0 to 100, if the service reports it.
    pub percent_complete: Option<f64>,
    /// The resources that the operation affects.
    pub resources: Vec<WorkRequestResource>,
    /// The errors, which are read when the work request has failed.
    pub errors: Vec<WorkRequestError>,
    /// The last log entries, oldest first, which are read when the work request has failed.
    pub logs: Vec<WorkRequestLog>,
    /// All fields that the service sent.
    pub json: Value,
}

/// A resource that a work request affects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestResource {
    /// The type, such as `modelDeployment`. The names differ between services.
    pub entity_type: String,
    /// The effect, such as `CREATED`, `UPDATED` or `DELETED`; `IN_PROGRESS` until it is certain.
    pub action: String,
    /// The OCID of the resource; empty while it does not exist.
    pub identifier: String,
    /// The path of the resource below the endpoint of the service.
    pub entity_uri: Option<String>,
}

/// An error of a work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestError {
    /// The code, such as `NotAuthorizedOrNotFound`.
    pub code: String,
    /// The message.
    pub message: String,
    /// The time in RFC 3339, as the service sent it.
    pub timestamp: String,
}

/// A log entry of a work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestLog {
    /// The message.
    pub message: String,
    /// The time in RFC 3339, as the service sent it.
    pub timestamp: String,
}

impl WorkRequest {
    /// Reads what a service sent. Load balancers name the status `lifecycleState`.
    pub(crate) fn read(json: Value) -> Self {
        let resources = items(&json["resources"]).map(|resource| WorkRequestResource {
            entity_type: string(resource, &["entityType"]),
            action: string(resource, &["actionType"]),
            identifier: string(resource, &["identifier"]),
            entity_uri: Some(string(resource, &["entityUri"])).filter(|uri| !uri.is_empty()),
        });
        // Some services have the errors in the work request itself.
        let errors = items(&json["errorDetails"]).map(error).collect();
        Self {
            id: string(&json, &["id"]),
            operation: string(&json, &["operationType", "type"]),
            status: string(&json, &["status", "lifecycleState"]),
            percent_complete: json["percentComplete"].as_f64(),
            resources: resources.collect(),
            errors,
            logs: Vec::new(),
            json,
        }
    }

    /// Reads a list of errors: an array, or an object with `items`.
    pub(crate) fn read_errors(json: &Value) -> Vec<WorkRequestError> {
        items(json).map(error).collect()
    }

    /// Reads a list of log entries: an array, or an object with `items`.
    pub(crate) fn read_logs(json: &Value) -> Vec<WorkRequestLog> {
        let entry = |json: &Value| WorkRequestLog {
            message: safe(json, &["message"]),
            timestamp: string(json, &["timestamp", "timeStamp"]),
        };
        items(json).map(entry).collect()
    }

    /// Returns the resources that the operation has created.
    pub fn created(&self) -> impl Iterator<Item = &WorkRequestResource> {
        self.resources.iter().filter(|resource| {
            resource.action.eq_ignore_ascii_case("CREATED") && !resource.identifier.is_empty()
        })
    }
}

fn error(json: &Value) -> WorkRequestError {
    WorkRequestError {
        code: string(json, &["code", "errorCode"]),
        message: safe(json, &["message"]),
        timestamp: string(json, &["timestamp", "timeStamp"]),
    }
}

fn items(json: &Value) -> impl Iterator<Item = &Value> {
    let list = json.as_array().or_else(|| json["items"].as_array());
    list.into_iter().flatten()
}

/// Returns the first of these fields that is a string.
fn string(json: &Value, names: &[&str]) -> String {
    names.iter().find_map(|name| json[*name].as_str()).unwrap_or_default().to_owned()
}

/// Returns a message without secrets: it is written by the service.
fn safe(json: &Value, names: &[&str]) -> String {
    redact(&string(json, names)).into_owned()
}
