// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the log.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetLog = GET "/logGroups/{logGroupId}/logs/{logId}",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/Log/GetLog";
    facts { without_default_retry(); }
    required {
        log_group_id = path "logGroupId" (String);
        log_id = path "logId" (String);
    }
    returns { json(models::Log), state(models::LogLifecycleState) }
}
