// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests additional information about the access request.
    ///
    /// The response has the header `etag`.
    InteractionRequest = POST "/accessRequests/{accessRequestId}/action/interactionRequest",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/AccessRequest/InteractionRequest";
    facts { with_retry_token(); }
    required {
        access_request_id = path "accessRequestId" (String);
        interaction_request_details = json(models::InteractionRequestDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AccessRequest) }
    then {
        settled(get_access_request, models::AccessRequest, models::AccessRequestLifecycleState);
        with_id("accessRequestId", "id");
    }
}
