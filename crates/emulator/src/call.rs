//! A request of an operation that was authenticated and validated.

use std::sync::Arc;

use http::HeaderMap;
use serde_json::Value;

use crate::{
    caller::Caller, error_body::ErrorBody, parameters::Query, payload::Payload,
    routes::OperationMatch, state::EmulatorState,
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
        self.state.timeline.now().text()
    }

    /// Refuses a tenancy that does not exist.
    pub(crate) fn check_tenancies(&self) -> Result<(), ErrorBody> {
        let named = ["compartmentId", "tenancyId", "tenantId"];
        let in_query = named.iter().filter_map(|name| self.query.get(name));
        let in_body = named.iter().filter_map(|name| self.body.get(*name)?.as_str());
        let mut tenancies = in_query.chain(in_body).filter(|id| id.starts_with("ocid1.tenancy."));
        match tenancies.find(|id| *id != self.caller.tenancy && !self.state.has_tenancy(id)) {
            Some(unknown) => Err(ErrorBody::missing_resource()
                .because(format!("no identity of the emulator has the tenancy {unknown}"))),
            None => Ok(()),
        }
    }
}
