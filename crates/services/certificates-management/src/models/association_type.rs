// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the association type of an association.
    pub enum AssociationType {
        Certificate = "CERTIFICATE",
        CertificateAuthority = "CERTIFICATE_AUTHORITY",
        CaBundle = "CA_BUNDLE",
    }
}
