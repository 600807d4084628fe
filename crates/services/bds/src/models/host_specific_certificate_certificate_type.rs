// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the certificate type of a host specific certificate.
    pub enum HostSpecificCertificateCertificateType {
        CustomSigned = "CUSTOM_SIGNED",
        SelfSigned = "SELF_SIGNED",
    }
}
