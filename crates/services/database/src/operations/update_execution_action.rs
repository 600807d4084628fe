// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the execution action.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExecutionAction = PUT "/executionActions/{executionActionId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExecutionAction/UpdateExecutionAction";
    facts { without_default_retry(); }
    required {
        execution_action_id = path "executionActionId" (String);
        update_execution_action_details = json(models::UpdateExecutionActionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExecutionAction) }
    then {
        settled(get_execution_action, models::ExecutionAction,
            models::ExecutionActionLifecycleState);
    }
}
