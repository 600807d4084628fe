// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of destroy job operation details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DestroyJobOperationDetailsSummary {
    /// The strategy that selects the execution plan to apply. With `AUTO_APPROVED`, the job runs
    /// without a plan.
    pub execution_plan_strategy: models::DestroyJobOperationDetailsExecutionPlanStrategy,
}

model! {
    DestroyJobOperationDetailsSummary, "operation" = "DESTROY" {
        execution_plan_strategy = "executionPlanStrategy";
    }
}
