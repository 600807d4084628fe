// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Rejects the privileged API request.
    ///
    /// The response has the header `opc-work-request-id`.
    RejectPrivilegedApiRequest =
        POST "/privilegedApiRequests/{privilegedApiRequestId}/actions/reject",
        "https://docs.oracle.com/iaas/api/#/en/oracle-api-access-control/20241130/PrivilegedApiRequest/RejectPrivilegedApiRequest";
    facts { with_retry_token(); }
    required {
        privileged_api_request_id = path "privilegedApiRequestId" (String);
        reject_privileged_api_request_details = json(models::RejectPrivilegedApiRequestDetails);
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
        settled(get_privileged_api_request, models::PrivilegedApiRequest,
            models::PrivilegedApiRequestLifecycleState);
    }
}
