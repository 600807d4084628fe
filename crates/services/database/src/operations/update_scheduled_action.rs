// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the scheduled action.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateScheduledAction = PUT "/scheduledActions/{scheduledActionId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ScheduledAction/UpdateScheduledAction";
    facts { without_default_retry(); }
    required {
        scheduled_action_id = path "scheduledActionId" (String);
        update_scheduled_action_details = json(models::UpdateScheduledActionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ScheduledAction) }
    then {
        settled(get_scheduled_action, models::ScheduledAction,
            models::ScheduledActionLifecycleState);
    }
}
