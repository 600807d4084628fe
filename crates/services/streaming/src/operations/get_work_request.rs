// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the work request.
    GetWorkRequest = GET "/workRequests/{workRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/WorkRequest/GetWorkRequest";
    required {
        work_request_id = path "workRequestId" (String);
    }
    returns { json(models::WorkRequest) }
}
