// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the log group.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetLogGroup = GET "/logGroups/{logGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/LogGroup/GetLogGroup";
    facts { without_default_retry(); }
    required {
        log_group_id = path "logGroupId" (String);
    }
    returns { json(models::LogGroup), state(models::LogGroupLifecycleState) }
}
