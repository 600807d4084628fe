// @generated from spec/zpr.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the ZPR policy work request.
    ///
    /// The response has the headers `etag` and `retry-after`.
    GetZprPolicyWorkRequest = GET "/zprPolicyWorkRequests/{workRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/zero-trust-packet-routing/20240301/WorkRequest/GetZprPolicyWorkRequest";
    required {
        work_request_id = path "workRequestId" (String);
    }
    returns { json(models::WorkRequest) }
}
