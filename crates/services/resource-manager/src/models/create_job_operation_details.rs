// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a job operation to create.
    ///
    /// The field `operation` selects the variant.
    pub enum CreateJobOperationDetails by "operation", sent {
        Apply(models::CreateApplyJobOperationDetails) = "APPLY", as_apply;
        ApplyRollback(models::CreateApplyRollbackJobOperationDetails) = "APPLY_ROLLBACK",
            as_apply_rollback;
        Destroy(models::CreateDestroyJobOperationDetails) = "DESTROY", as_destroy;
        ImportTfState(models::CreateImportTfStateJobOperationDetails) = "IMPORT_TF_STATE",
            as_import_tf_state;
        Plan(models::CreatePlanJobOperationDetails) = "PLAN", as_plan;
        PlanRollback(models::CreatePlanRollbackJobOperationDetails) = "PLAN_ROLLBACK",
            as_plan_rollback;
    }
    shared {
        /// Whether Terraform providers are upgraded to the latest versions that the configuration
        /// allows.
        is_provider_upgrade_required = "isProviderUpgradeRequired", copy bool, in Apply
            ApplyRollback Destroy ImportTfState Plan PlanRollback;
    }
}
