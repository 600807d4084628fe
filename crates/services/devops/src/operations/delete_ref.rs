// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the ref.
    ///
    /// The response has the headers `opc-work-request-id` and `sunset`.
    DeleteRef = DELETE "/repositories/{repositoryId}/refs/{refName}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Repository/DeleteRef";
    facts { with_retry_token(); }
    required {
        repository_id = path "repositoryId" (String);
        ref_name = path "refName" (String);
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
    then { work_request(); }
}
