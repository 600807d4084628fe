// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a certificate authority configuration to create.
    ///
    /// The field `configType` selects the variant.
    pub enum CreateCertificateAuthorityConfigDetails by "configType", sent {
        RootCaGeneratedInternally(models::CreateRootCaByGeneratingInternallyConfigDetails)
            = "ROOT_CA_GENERATED_INTERNALLY", as_root_ca_generated_internally;
        RootCaManagedExternally(models::CreateRootCaManagedExternallyConfigDetails)
            = "ROOT_CA_MANAGED_EXTERNALLY", as_root_ca_managed_externally;
        SubordinateCaIssuedByInternalCa(models::CreateSubordinateCaIssuedByInternalCaConfigDetails)
            = "SUBORDINATE_CA_ISSUED_BY_INTERNAL_CA", as_subordinate_ca_issued_by_internal_ca;
        SubordinateCaManagedInternallyIssuedByExternalCa(models::CreateSubordinateCaManagedInternallyIssuedByExternalCaConfigDetails)
            = "SUBORDINATE_CA_MANAGED_INTERNALLY_ISSUED_BY_EXTERNAL_CA",
            as_subordinate_ca_managed_internally_issued_by_external_ca;
    }
    shared {
        /// The name of the version.
        version_name = "versionName", str, in RootCaGeneratedInternally RootCaManagedExternally
            SubordinateCaIssuedByInternalCa SubordinateCaManagedInternallyIssuedByExternalCa;
    }
}
