// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the execution action.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExecutionAction = GET "/executionActions/{executionActionId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExecutionAction/GetExecutionAction";
    facts { without_default_retry(); }
    required {
        execution_action_id = path "executionActionId" (String);
    }
    returns { json(models::ExecutionAction), state(models::ExecutionActionLifecycleState) }
}
