// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Resumes the DR plan execution.
    ///
    /// The response has the header `opc-work-request-id`.
    ResumeDrPlanExecution = POST "/drPlanExecutions/{drPlanExecutionId}/actions/resume",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrPlanExecution/ResumeDrPlanExecution";
    facts { with_retry_token(); }
    required {
        dr_plan_execution_id = path "drPlanExecutionId" (String);
        resume_dr_plan_execution_details = json(models::ResumeDrPlanExecutionDetails);
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
