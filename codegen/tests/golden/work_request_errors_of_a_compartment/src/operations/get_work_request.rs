// @generated from spec/work-request-errors-of-a-compartment.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the work request.
    GetWorkRequest = GET "/workRequests/{workRequestId}";
    required {
        work_request_id = path "workRequestId" (String);
    }
    returns { empty }
}
