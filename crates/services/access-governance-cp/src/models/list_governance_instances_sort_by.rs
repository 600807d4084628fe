// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListGovernanceInstances` can sort.
    pub enum ListGovernanceInstancesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
        TimeUpdated = "timeUpdated",
        LifecycleState = "lifecycleState",
    }
}
