// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the ipv6bgp session redundancy status of virtual circuit redundancy
    /// metadata.
    pub enum VirtualCircuitRedundancyMetadataIpv6bgpSessionRedundancyStatus {
        ConfigurationMatch = "CONFIGURATION_MATCH",
        ConfigurationMismatch = "CONFIGURATION_MISMATCH",
        NotMetSla = "NOT_MET_SLA",
    }
}
