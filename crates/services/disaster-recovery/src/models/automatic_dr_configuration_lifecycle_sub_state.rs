// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle sub state of an automatic DR configuration.
    pub enum AutomaticDrConfigurationLifecycleSubState {
        ResourcePrincipalValidationFailed = "RESOURCE_PRINCIPAL_VALIDATION_FAILED",
        DrPlanNeedsAttention = "DR_PLAN_NEEDS_ATTENTION",
        DrPlanInactive = "DR_PLAN_INACTIVE",
    }
}
