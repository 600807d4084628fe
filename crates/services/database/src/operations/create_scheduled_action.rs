// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a scheduled action.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateScheduledAction = POST "/scheduledActions",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ScheduledAction/CreateScheduledAction";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_scheduled_action_details = json(models::CreateScheduledActionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ScheduledAction) }
    then {
        settled(get_scheduled_action, models::ScheduledAction,
            models::ScheduledActionLifecycleState);
        with_id("scheduledActionId", "id");
    }
}
