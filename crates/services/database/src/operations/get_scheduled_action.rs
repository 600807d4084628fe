// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the scheduled action.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetScheduledAction = GET "/scheduledActions/{scheduledActionId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ScheduledAction/GetScheduledAction";
    facts { without_default_retry(); }
    required {
        scheduled_action_id = path "scheduledActionId" (String);
    }
    returns { json(models::ScheduledAction), state(models::ScheduledActionLifecycleState) }
}
