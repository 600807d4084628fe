// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the security attribute work request.
    ///
    /// The response has the header `retry-after`.
    GetSecurityAttributeWorkRequest = GET "/securityAttributeWorkRequests/{workRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/security-attribute/20240815/SecurityAttributeWorkRequest/GetSecurityAttributeWorkRequest";
    required {
        work_request_id = path "workRequestId" (String);
    }
    returns { json(models::SecurityAttributeWorkRequest) }
}
