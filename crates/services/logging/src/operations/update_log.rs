// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the log.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateLog = PUT "/logGroups/{logGroupId}/logs/{logId}",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/Log/UpdateLog";
    facts { without_default_retry(); }
    required {
        log_group_id = path "logGroupId" (String);
        log_id = path "logId" (String);
        update_log_details = json(models::UpdateLogDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_log, models::Log, models::LogLifecycleState); }
}
