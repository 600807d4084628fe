//! The operations of a service on its work requests.

use super::draft::Operation;
use crate::ir::{Parameter, WorkRequests};

/// Returns the operations on work requests; `None` if the service has no operation that gets one.
pub(super) fn find(operations: &[Operation<'_>]) -> Option<WorkRequests> {
    let named = |id: &str| {
        let mut named = operations.iter().filter(|operation| operation.id == id);
        named.next().filter(|operation| operation.endpoint.path.contains("{workRequestId}"))
    };
    let path = |operation: &Operation<'_>| operation.endpoint.path.clone();
    let (errors, logs) = (named("ListWorkRequestErrors"), named("ListWorkRequestLogs"));
    let is_compartment =
        |parameter: &Parameter| parameter.required && parameter.wire == "compartmentId";
    let mut parameters = errors.iter().chain(&logs).flat_map(|operation| &operation.parameters);
    Some(WorkRequests {
        get: path(named("GetWorkRequest")?),
        errors: errors.map(path),
        logs: logs.map(path),
        of_compartment: parameters.any(is_compartment),
    })
}
