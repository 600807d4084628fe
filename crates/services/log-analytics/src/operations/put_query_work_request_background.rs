// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Writes the query work request background.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    PutQueryWorkRequestBackground =
        PUT "/namespaces/{namespaceName}/queryWorkRequests/{workRequestId}/actions/background",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/QueryWorkRequest/PutQueryWorkRequestBackground";
    facts { without_default_retry(); }
    required {
        namespace_name = path "namespaceName" (String);
        work_request_id = path "workRequestId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::QueryWorkRequest) }
}
