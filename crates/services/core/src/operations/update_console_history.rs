// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the console history.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateConsoleHistory = PUT "/instanceConsoleHistories/{instanceConsoleHistoryId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ConsoleHistory/UpdateConsoleHistory";
    facts { without_default_retry(); }
    required {
        instance_console_history_id = path "instanceConsoleHistoryId" (String);
        update_console_history_details = json(models::UpdateConsoleHistoryDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ConsoleHistory) }
    then {
        settled(get_console_history, models::ConsoleHistory, models::ConsoleHistoryLifecycleState);
    }
}
