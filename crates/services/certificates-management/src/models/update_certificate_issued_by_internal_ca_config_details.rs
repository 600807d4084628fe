// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a certificate issued by internal CA configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCertificateIssuedByInternalCaConfigDetails {
    /// The name of the version.
    pub version_name: Option<String>,
    /// The rotation state of the version.
    pub stage: Option<models::CertificateConfigStage>,
    /// The period of validity.
    pub validity: Option<models::Validity>,
}

model! {
    UpdateCertificateIssuedByInternalCaConfigDetails, "configType" = "ISSUED_BY_INTERNAL_CA" {
        optional {
            version_name = "versionName", with_version_name(String);
            stage = "stage", with_stage(models::CertificateConfigStage);
            validity = "validity", with_validity(models::Validity);
        }
    }
}
