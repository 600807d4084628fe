//! The operations of a service on its work requests.

use super::draft::Operation;
use crate::ir::WorkRequests;

/// Returns the operations on work requests; `None` if the service has no operation that gets one.
pub(super) fn find(operations: &[Operation<'_>]) -> Option<WorkRequests> {
    let path = |id: &str| {
        let mut named = operations.iter().filter(|operation| operation.id == id);
        let path = named.next().map(|operation| operation.endpoint.path.clone());
        path.filter(|path| path.contains("{workRequestId}"))
    };
    Some(WorkRequests {
        get: path("GetWorkRequest")?,
        errors: path("ListWorkRequestErrors"),
        logs: path("ListWorkRequestLogs"),
    })
}
