// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the work request.
    ///
    /// The response has the header `retry-after`.
    GetWorkRequest = GET "/workRequests/{workRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/WorkRequest/GetWorkRequest";
    required {
        work_request_id = path "workRequestId" (String);
    }
    returns { json(models::WorkRequest) }
}
