// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Rejects the delegated resource access request.
    ///
    /// The response has the header `opc-work-request-id`.
    RejectDelegatedResourceAccessRequest =
        POST "/delegatedResourceAccessRequests/{delegatedResourceAccessRequestId}/actions/reject",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/DelegatedResourceAccessRequest/RejectDelegatedResourceAccessRequest";
    facts { with_retry_token(); }
    required {
        delegated_resource_access_request_id = path "delegatedResourceAccessRequestId" (String);
        reject_delegated_resource_access_request_details =
            json(models::RejectDelegatedResourceAccessRequestDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_delegated_resource_access_request, models::DelegatedResourceAccessRequest,
            models::DelegatedResourceAccessRequestLifecycleState);
    }
}
