// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Reruns the work request.
    ///
    /// The response has the header `opc-work-request-id`.
    RerunWorkRequest = POST "/workRequests/{workRequestId}/actions/rerun",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/WorkRequest/RerunWorkRequest";
    facts { with_retry_token(); }
    required {
        work_request_id = path "workRequestId" (String);
        rerun_work_request_details = json(models::RerunWorkRequestDetails);
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
