// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a certificate configuration to create.
    ///
    /// The field `configType` selects the variant.
    pub enum CreateCertificateConfigDetails by "configType", sent {
        Imported(models::CreateCertificateByImportingConfigDetails) = "IMPORTED", as_imported;
        IssuedByInternalCa(models::CreateCertificateIssuedByInternalCaConfigDetails)
            = "ISSUED_BY_INTERNAL_CA", as_issued_by_internal_ca;
        ManagedExternallyIssuedByInternalCa(models::CreateCertificateManagedExternallyIssuedByInternalCaConfigDetails)
            = "MANAGED_EXTERNALLY_ISSUED_BY_INTERNAL_CA",
            as_managed_externally_issued_by_internal_ca;
    }
    shared {
        /// The name of the version.
        version_name = "versionName", str, in Imported IssuedByInternalCa
            ManagedExternallyIssuedByInternalCa;
    }
}
