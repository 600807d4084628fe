// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DR plan execution.
    ///
    /// The response has the header `etag`.
    GetDrPlanExecution = GET "/drPlanExecutions/{drPlanExecutionId}",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrPlanExecution/GetDrPlanExecution";
    required {
        dr_plan_execution_id = path "drPlanExecutionId" (String);
    }
    returns { json(models::DrPlanExecution), state(models::DrPlanExecutionLifecycleState) }
}
