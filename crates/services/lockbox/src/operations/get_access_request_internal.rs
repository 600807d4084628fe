// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the access request internal.
    ///
    /// The response has the header `etag`.
    GetAccessRequestInternal = GET "/accessRequests/{accessRequestId}/internal",
        "https://docs.oracle.com/iaas/api/#/en/managed-access/20220126/AccessRequestExt/GetAccessRequestInternal";
    required {
        access_request_id = path "accessRequestId" (String);
    }
    returns { json(models::AccessRequestExt), state(models::AccessRequestExtLifecycleState) }
}
