// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a job operation.
    ///
    /// The field `operation` selects the variant.
    pub enum JobOperationDetails by "operation" {
        Apply(models::ApplyJobOperationDetails) = "APPLY", as_apply;
        ApplyRollback(models::ApplyRollbackJobOperationDetails) = "APPLY_ROLLBACK",
            as_apply_rollback;
        Destroy(models::DestroyJobOperationDetails) = "DESTROY", as_destroy;
        ImportTfState(models::ImportTfStateJobOperationDetails) = "IMPORT_TF_STATE",
            as_import_tf_state;
        Plan(models::PlanJobOperationDetails) = "PLAN", as_plan;
        PlanRollback(models::PlanRollbackJobOperationDetails) = "PLAN_ROLLBACK", as_plan_rollback;
    }
}
