// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the access request.
    ///
    /// The response has the header `etag`.
    GetAccessRequest = GET "/accessRequests/{accessRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/managed-access/20220126/AccessRequest/GetAccessRequest";
    required {
        access_request_id = path "accessRequestId" (String);
    }
    returns { json(models::AccessRequest), state(models::AccessRequestLifecycleState) }
}
