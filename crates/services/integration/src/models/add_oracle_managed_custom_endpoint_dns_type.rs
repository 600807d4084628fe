// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the DNS type of an add Oracle managed custom endpoint.
    pub enum AddOracleManagedCustomEndpointDnsType {
        Oci = "OCI",
    }
}
