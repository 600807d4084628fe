// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A deploy stage rollback policy.
    ///
    /// The field `policyType` selects the variant.
    pub enum DeployStageRollbackPolicy by "policyType" {
        AutomatedStageRollbackPolicy(models::AutomatedDeployStageRollbackPolicy)
            = "AUTOMATED_STAGE_ROLLBACK_POLICY", as_automated_stage_rollback_policy;
        NoStageRollbackPolicy(models::NoDeployStageRollbackPolicy) = "NO_STAGE_ROLLBACK_POLICY",
            as_no_stage_rollback_policy;
    }
}
