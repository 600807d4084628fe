// @generated from spec/work-request-errors-of-a-compartment.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Lists the work request errors.
    ListWorkRequestErrors = GET "/workRequests/{workRequestId}/errors";
    required {
        work_request_id = path "workRequestId" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { empty }
}
