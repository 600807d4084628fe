// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a certificate managed externally issued by internal CA configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCertificateManagedExternallyIssuedByInternalCaConfigDetails {
    /// The name of the version.
    pub version_name: Option<String>,
    /// The rotation state of the version.
    pub stage: Option<models::CertificateConfigStage>,
    /// The certificate signing request, in PEM format.
    pub csr_pem: String,
    /// The period of validity.
    pub validity: Option<models::Validity>,
}

model! {
    UpdateCertificateManagedExternallyIssuedByInternalCaConfigDetails, "configType" = "MANAGED_EXTERNALLY_ISSUED_BY_INTERNAL_CA" {
        required {
            csr_pem = "csrPem", with_csr_pem(String);
        }
        optional {
            version_name = "versionName", with_version_name(String);
            stage = "stage", with_stage(models::CertificateConfigStage);
            validity = "validity", with_validity(models::Validity);
        }
    }
}
