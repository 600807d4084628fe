// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the configuration type of a certificate authority.
    pub enum CertificateAuthorityConfigType {
        RootCaGeneratedInternally = "ROOT_CA_GENERATED_INTERNALLY",
        SubordinateCaIssuedByInternalCa = "SUBORDINATE_CA_ISSUED_BY_INTERNAL_CA",
        RootCaManagedExternally = "ROOT_CA_MANAGED_EXTERNALLY",
        SubordinateCaManagedInternallyIssuedByExternalCa = "SUBORDINATE_CA_MANAGED_INTERNALLY_ISSUED_BY_EXTERNAL_CA",
    }
}
