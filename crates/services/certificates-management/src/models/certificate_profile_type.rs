// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the certificate profile type of a certificate.
    pub enum CertificateProfileType {
        TlsServerOrClient = "TLS_SERVER_OR_CLIENT",
        TlsServer = "TLS_SERVER",
        TlsClient = "TLS_CLIENT",
        TlsCodeSign = "TLS_CODE_SIGN",
    }
}
