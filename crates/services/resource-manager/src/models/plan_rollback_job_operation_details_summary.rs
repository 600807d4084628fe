// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of plan rollback job operation details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlanRollbackJobOperationDetailsSummary {
    /// The OCID of the successful apply job to roll back to.
    pub target_rollback_job_id: String,
}

model! {
    PlanRollbackJobOperationDetailsSummary, "operation" = "PLAN_ROLLBACK" {
        target_rollback_job_id = "targetRollbackJobId";
    }
}
