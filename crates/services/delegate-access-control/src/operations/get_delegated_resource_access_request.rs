// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the delegated resource access request.
    ///
    /// The response has the header `etag`.
    GetDelegatedResourceAccessRequest =
        GET "/delegatedResourceAccessRequests/{delegatedResourceAccessRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/DelegatedResourceAccessRequest/GetDelegatedResourceAccessRequest";
    required {
        delegated_resource_access_request_id = path "delegatedResourceAccessRequestId" (String);
    }
    returns {
        json(models::DelegatedResourceAccessRequest),
        state(models::DelegatedResourceAccessRequestLifecycleState),
    }
}
