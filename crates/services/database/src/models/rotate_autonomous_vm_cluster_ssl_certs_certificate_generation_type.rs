// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the certificate generation type of rotate autonomous VM cluster SSL
    /// certificates.
    pub enum RotateAutonomousVmClusterSslCertsCertificateGenerationType {
        System = "SYSTEM",
        Byoc = "BYOC",
    }
}
