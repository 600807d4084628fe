// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an access request.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateAccessRequest = POST "/accessRequests",
        "https://docs.oracle.com/iaas/api/#/en/managed-access/20220126/AccessRequest/CreateAccessRequest";
    facts { with_retry_token(); }
    required {
        create_access_request_details = json(models::CreateAccessRequestDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AccessRequest) }
    then {
        settled(get_access_request, models::AccessRequest, models::AccessRequestLifecycleState);
        with_id("accessRequestId", "id");
    }
}
