// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of job operation details.
    ///
    /// The field `operation` selects the variant.
    pub enum JobOperationDetailsSummary by "operation" {
        Apply(models::ApplyJobOperationDetailsSummary) = "APPLY", as_apply;
        ApplyRollback(models::ApplyRollbackJobOperationDetailsSummary) = "APPLY_ROLLBACK",
            as_apply_rollback;
        Destroy(models::DestroyJobOperationDetailsSummary) = "DESTROY", as_destroy;
        ImportTfState(models::ImportTfStateJobOperationDetailsSummary) = "IMPORT_TF_STATE",
            as_import_tf_state;
        Plan(models::PlanJobOperationDetailsSummary) = "PLAN", as_plan;
        PlanRollback(models::PlanRollbackJobOperationDetailsSummary) = "PLAN_ROLLBACK",
            as_plan_rollback;
    }
}
