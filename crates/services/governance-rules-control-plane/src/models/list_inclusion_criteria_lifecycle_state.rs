// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `lifecycleState` in `ListInclusionCriteria`.
    pub enum ListInclusionCriteriaLifecycleState {
        Active = "ACTIVE",
        Deleted = "DELETED",
    }
}
