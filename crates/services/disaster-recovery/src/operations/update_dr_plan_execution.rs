// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DR plan execution.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateDrPlanExecution = PUT "/drPlanExecutions/{drPlanExecutionId}",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrPlanExecution/UpdateDrPlanExecution";
    required {
        dr_plan_execution_id = path "drPlanExecutionId" (String);
        update_dr_plan_execution_details = json(models::UpdateDrPlanExecutionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_dr_plan_execution, models::DrPlanExecution,
            models::DrPlanExecutionLifecycleState);
    }
}
