// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the TLS versions.
    pub enum TlsVersions {
        Tls1_0 = "TLS_1_0",
        Tls1_1 = "TLS_1_1",
    }
}
