// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the initial fault domain host distribution of a replace host.
    pub enum ReplaceHostInitialFaultDomainHostDistribution {
        EvenlyDistributed = "EVENLY_DISTRIBUTED",
        UnevenlyDistributed = "UNEVENLY_DISTRIBUTED",
    }
}
