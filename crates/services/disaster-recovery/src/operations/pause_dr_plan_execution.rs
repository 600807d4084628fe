// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Pauses the DR plan execution.
    ///
    /// The response has the header `opc-work-request-id`.
    PauseDrPlanExecution = POST "/drPlanExecutions/{drPlanExecutionId}/actions/pause",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrPlanExecution/PauseDrPlanExecution";
    facts { with_retry_token(); }
    required {
        dr_plan_execution_id = path "drPlanExecutionId" (String);
        pause_dr_plan_execution_details = json(models::PauseDrPlanExecutionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_dr_plan_execution, models::DrPlanExecution,
            models::DrPlanExecutionLifecycleState);
    }
}
