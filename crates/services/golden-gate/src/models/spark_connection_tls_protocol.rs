// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the TLS protocol of a spark connection.
    pub enum SparkConnectionTlsProtocol {
        TlsV1_2 = "TLS_V1_2",
        TlsV1_3 = "TLS_V1_3",
    }
}
