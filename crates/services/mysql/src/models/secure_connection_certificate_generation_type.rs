// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the certificate generation type of a secure connection.
    pub enum SecureConnectionCertificateGenerationType {
        System = "SYSTEM",
        Byoc = "BYOC",
    }
}
