// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the network type of an external cluster network configuration.
    pub enum ExternalClusterNetworkConfigurationNetworkType {
        Autoconfig = "AUTOCONFIG",
        Dhcp = "DHCP",
        Static = "STATIC",
        Mixed = "MIXED",
    }
}
