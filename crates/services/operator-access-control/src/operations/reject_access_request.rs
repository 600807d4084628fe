// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Rejects the access request.
    ///
    /// The response has the header `opc-work-request-id`.
    RejectAccessRequest = POST "/accessRequests/{accessRequestId}/action/reject",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/AccessRequest/RejectAccessRequest";
    facts { with_retry_token(); }
    required {
        access_request_id = path "accessRequestId" (String);
        reject_access_request_details = json(models::RejectAccessRequestDetails);
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
    then { work_request(); }
}
