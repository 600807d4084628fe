// @generated from spec/zpr.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the ZPR configuration work request.
    ///
    /// The response has the headers `etag` and `retry-after`.
    GetZprConfigurationWorkRequest = GET "/zprConfigurationWorkRequests/{workRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/zero-trust-packet-routing/20240301/WorkRequest/GetZprConfigurationWorkRequest";
    required {
        work_request_id = path "workRequestId" (String);
    }
    returns { json(models::WorkRequest) }
}
