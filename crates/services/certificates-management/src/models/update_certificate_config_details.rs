// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a certificate configuration.
    ///
    /// The field `configType` selects the variant.
    pub enum UpdateCertificateConfigDetails by "configType", sent {
        Imported(models::UpdateCertificateByImportingConfigDetails) = "IMPORTED", as_imported;
        IssuedByInternalCa(models::UpdateCertificateIssuedByInternalCaConfigDetails)
            = "ISSUED_BY_INTERNAL_CA", as_issued_by_internal_ca;
        ManagedExternallyIssuedByInternalCa(models::UpdateCertificateManagedExternallyIssuedByInternalCaConfigDetails)
            = "MANAGED_EXTERNALLY_ISSUED_BY_INTERNAL_CA",
            as_managed_externally_issued_by_internal_ca;
    }
    shared {
        /// The name of the version.
        version_name = "versionName", str, in Imported IssuedByInternalCa
            ManagedExternallyIssuedByInternalCa;
        /// The rotation state of the version.
        stage = "stage", copy models::CertificateConfigStage, in Imported IssuedByInternalCa
            ManagedExternallyIssuedByInternalCa;
    }
}
