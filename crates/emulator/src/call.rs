//! A request of an operation that was authenticated and validated.

use std::sync::Arc;

use chrono::{DateTime, SecondsFormat, Utc};
use http::HeaderMap;
use serde_json::Value;

use crate::{
    caller::Caller, parameters::Query, payload::Payload, routes::OperationMatch,
    state::EmulatorState,
};

/// The input of a handler of a service: a valid request, and the state of the emulator.
pub(crate) struct Call<'c> {
    pub(crate) state: &'c Arc<EmulatorState>,
    /// The service, the operation, and the path.
    pub(crate) found: &'c OperationMatch<'c>,
    pub(crate) query: &'c Query,
    pub(crate) headers: &'c HeaderMap,
    pub(crate) caller: Caller,
    pub(crate) payload: &'c Payload,
    /// The JSON body; null if there is none, or if the operation takes bytes.
    pub(crate) body: Value,
}

impl Call<'_> {
    /// Returns the id of the operation, such as `GetObject`.
    pub(crate) fn operation(&self) -> &str {
        &self.found.operation.id
    }

    /// Returns the decoded value of a path parameter.
    pub(crate) fn path(&self, name: &str) -> Option<&str> {
        self.found.path_values().find(|(parameter, _)| *parameter == name).map(|(_, value)| value)
    }

    /// Returns a header, if it is there and UTF-8.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.headers.get(name)?.as_bytes()).ok()
    }

    /// Returns the time of the emulator's clock as in models: `2023-01-05T21:31:40.123Z`.
    pub(crate) fn time(&self) -> String {
        let now = DateTime::<Utc>::from(self.state.clock().now);
        now.to_rfc3339_opts(SecondsFormat::Millis, true)
    }
}
