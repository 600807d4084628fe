// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the node role of a discovered cloud cluster instance.
    pub enum DiscoveredCloudClusterInstanceNodeRole {
        Hub = "HUB",
        Leaf = "LEAF",
    }
}
