// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the execution action member.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    MoveExecutionActionMember =
        POST "/executionActions/{executionActionId}/actions/moveActionMember",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExecutionAction/MoveExecutionActionMember";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        execution_action_id = path "executionActionId" (String);
        move_execution_action_member_details = json(models::MoveExecutionActionMemberDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExecutionAction) }
    then {
        settled(get_execution_action, models::ExecutionAction,
            models::ExecutionActionLifecycleState);
        with_id("executionActionId", "id");
    }
}
