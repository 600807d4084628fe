// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the network type of a cloud cluster network configuration.
    pub enum CloudClusterNetworkConfigurationNetworkType {
        Autoconfig = "AUTOCONFIG",
        Dhcp = "DHCP",
        Static = "STATIC",
        Mixed = "MIXED",
    }
}
