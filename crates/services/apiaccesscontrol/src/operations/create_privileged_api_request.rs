// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a privileged API request.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreatePrivilegedApiRequest = POST "/privilegedApiRequests",
        "https://docs.oracle.com/iaas/api/#/en/oracle-api-access-control/20241130/PrivilegedApiRequest/CreatePrivilegedApiRequest";
    facts { with_retry_token(); }
    required {
        create_privileged_api_request_details = json(models::CreatePrivilegedApiRequestDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::PrivilegedApiRequest) }
    then {
        settled(get_privileged_api_request, models::PrivilegedApiRequest,
            models::PrivilegedApiRequestLifecycleState);
        with_id("privilegedApiRequestId", "id");
    }
}
