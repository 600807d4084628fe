// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Handles the access request.
    ///
    /// The response has the header `opc-work-request-id`.
    HandleAccessRequest = POST "/accessRequests/{accessRequestId}/actions/handle",
        "https://docs.oracle.com/iaas/api/#/en/managed-access/20220126/AccessRequest/HandleAccessRequest";
    facts { with_retry_token(); }
    required {
        access_request_id = path "accessRequestId" (String);
        handle_access_request_details = json(models::HandleAccessRequestDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_access_request, models::AccessRequest, models::AccessRequestLifecycleState);
    }
}
