// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the configuration type of a certificate.
    pub enum CertificateConfigType {
        IssuedByInternalCa = "ISSUED_BY_INTERNAL_CA",
        ManagedExternallyIssuedByInternalCa = "MANAGED_EXTERNALLY_ISSUED_BY_INTERNAL_CA",
        Imported = "IMPORTED",
    }
}
