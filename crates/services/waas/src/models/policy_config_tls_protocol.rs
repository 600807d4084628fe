// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the TLS protocol of a policy configuration.
    pub enum PolicyConfigTlsProtocol {
        TlsV1 = "TLS_V1",
        TlsV1_1 = "TLS_V1_1",
        TlsV1_2 = "TLS_V1_2",
        TlsV1_3 = "TLS_V1_3",
    }
}
