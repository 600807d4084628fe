// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the log.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteLog = DELETE "/logGroups/{logGroupId}/logs/{logId}",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/Log/DeleteLog";
    facts { without_default_retry(); }
    required {
        log_group_id = path "logGroupId" (String);
        log_id = path "logId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_log); }
}
