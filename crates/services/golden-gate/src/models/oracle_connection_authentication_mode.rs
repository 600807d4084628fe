// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the authentication mode of an Oracle connection.
    pub enum OracleConnectionAuthenticationMode {
        Tls = "TLS",
        Mtls = "MTLS",
    }
}
