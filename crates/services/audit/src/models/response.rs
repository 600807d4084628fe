// @generated from spec/audit.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

/// A response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// The status. Example: `200`.
    pub status: Option<String>,
    /// The time of the response.
    pub response_time: Option<DateTime<Utc>>,
    /// The headers.
    pub headers: Option<BTreeMap<String, Vec<Secret>>>,
    /// The payload.
    pub payload: Option<BTreeMap<String, Value>>,
    /// The message.
    pub message: Option<String>,
}

model! {
    Response {
        status = "status";
        response_time = "responseTime";
        headers = "headers";
        payload = "payload";
        message = "message";
    }
}
