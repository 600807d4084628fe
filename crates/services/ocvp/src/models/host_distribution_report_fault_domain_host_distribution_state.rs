// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the fault domain host distribution state of a host distribution
    /// report.
    pub enum HostDistributionReportFaultDomainHostDistributionState {
        EvenlyDistributed = "EVENLY_DISTRIBUTED",
        UnevenlyDistributed = "UNEVENLY_DISTRIBUTED",
        Unsupported = "UNSUPPORTED",
    }
}
