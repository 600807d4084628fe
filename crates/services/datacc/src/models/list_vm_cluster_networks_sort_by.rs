// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListVmClusterNetworks` can sort.
    pub enum ListVmClusterNetworksSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
        BuildIdentifier = "buildIdentifier",
    }
}
