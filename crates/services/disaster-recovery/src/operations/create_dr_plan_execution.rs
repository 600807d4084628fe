// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a DR plan execution.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateDrPlanExecution = POST "/drPlanExecutions",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrPlanExecution/CreateDrPlanExecution";
    facts { with_retry_token(); }
    required {
        create_dr_plan_execution_details = json(models::CreateDrPlanExecutionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DrPlanExecution) }
    then {
        settled(get_dr_plan_execution, models::DrPlanExecution,
            models::DrPlanExecutionLifecycleState);
        with_id("drPlanExecutionId", "id");
    }
}
