// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the execution plan strategy of an apply job operation.
    pub enum ApplyJobOperationExecutionPlanStrategy {
        FromPlanJobId = "FROM_PLAN_JOB_ID",
        FromLatestPlanJob = "FROM_LATEST_PLAN_JOB",
        AutoApproved = "AUTO_APPROVED",
    }
}
