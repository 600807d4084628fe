// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a DRG redundancy status.
    pub enum DrgRedundancyStatusStatus {
        NotAvailable = "NOT_AVAILABLE",
        Redundant = "REDUNDANT",
        NotRedundantSingleIpsec = "NOT_REDUNDANT_SINGLE_IPSEC",
        NotRedundantSingleVirtualcircuit = "NOT_REDUNDANT_SINGLE_VIRTUALCIRCUIT",
        NotRedundantMultipleIpsecs = "NOT_REDUNDANT_MULTIPLE_IPSECS",
        NotRedundantMultipleVirtualcircuits = "NOT_REDUNDANT_MULTIPLE_VIRTUALCIRCUITS",
        NotRedundantMixConnections = "NOT_REDUNDANT_MIX_CONNECTIONS",
        NotRedundantNoConnection = "NOT_REDUNDANT_NO_CONNECTION",
    }
}
