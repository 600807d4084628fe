// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the work request.
    GetWorkRequest = GET "/workRequests/{workRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/WorkRequest/GetWorkRequest";
    required {
        work_request_id = path "workRequestId" (String);
    }
    returns { json(models::WorkRequest) }
}
