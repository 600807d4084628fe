// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the service type of a discovery.
    pub enum DiscoveryServiceType {
        Exacs = "EXACS",
        Exacc = "EXACC",
        Exadbxs = "EXADBXS",
    }
}
