// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the execution plan rollback strategy of an apply rollback job
    /// operation.
    pub enum ApplyRollbackJobOperationExecutionPlanRollbackStrategy {
        FromPlanRollbackJobId = "FROM_PLAN_ROLLBACK_JOB_ID",
        FromLatestPlanRollbackJobId = "FROM_LATEST_PLAN_ROLLBACK_JOB_ID",
        AutoApproved = "AUTO_APPROVED",
    }
}
