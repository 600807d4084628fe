// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle sub state of a DR plan.
    pub enum DrPlanLifecycleSubState {
        NeedsRefresh = "NEEDS_REFRESH",
        NeedsVerification = "NEEDS_VERIFICATION",
        Refreshing = "REFRESHING",
        Verifying = "VERIFYING",
    }
}
