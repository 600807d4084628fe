// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListFsuDiscoveryTargets` can sort.
    pub enum ListFsuDiscoveryTargetsSortBy {
        CurrentVersion = "currentVersion",
        Status = "status",
    }
}
