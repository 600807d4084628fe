// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the certificate type of a BDS certificate configuration.
    pub enum BdsCertificateConfigurationCertificateType {
        SelfSigned = "SELF_SIGNED",
        OciCertificate = "OCI_CERTIFICATE",
    }
}
