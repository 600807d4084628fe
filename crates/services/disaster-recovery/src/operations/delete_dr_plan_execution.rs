// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the DR plan execution.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDrPlanExecution = DELETE "/drPlanExecutions/{drPlanExecutionId}",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrPlanExecution/DeleteDrPlanExecution";
    required {
        dr_plan_execution_id = path "drPlanExecutionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_dr_plan_execution); }
}
