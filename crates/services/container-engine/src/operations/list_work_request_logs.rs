// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work request logs.
    ListWorkRequestLogs = GET "/workRequests/{workRequestId}/logs",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/WorkRequestLogEntry/ListWorkRequestLogs";
    required {
        work_request_id = path "workRequestId" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(Vec<models::WorkRequestLogEntry>) }
}
