// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an enforced governance rule.
    pub enum EnforcedGovernanceRuleLifecycleState {
        Active = "ACTIVE",
        Deleted = "DELETED",
    }
}
