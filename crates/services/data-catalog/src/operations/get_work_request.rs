// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the work request.
    ///
    /// The response has the headers `etag` and `retry-after`.
    GetWorkRequest = GET "/workRequests/{workRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/WorkRequest/GetWorkRequest";
    required {
        work_request_id = path "workRequestId" (String);
    }
    returns { json(models::WorkRequest) }
}
