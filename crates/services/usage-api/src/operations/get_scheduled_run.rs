// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the scheduled run.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetScheduledRun = GET "/scheduledRuns/{scheduledRunId}",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/ScheduledRun/GetScheduledRun";
    facts { without_default_retry(); }
    required {
        scheduled_run_id = path "scheduledRunId" (String);
    }
    returns { json(models::ScheduledRun), state(models::ScheduledRunLifecycleState) }
}
