// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the access request.
    GetAccessRequest = GET "/accessRequests/{accessRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/AccessRequest/GetAccessRequest";
    required {
        access_request_id = path "accessRequestId" (String);
    }
    returns { json(models::AccessRequest), state(models::AccessRequestLifecycleState) }
}
