// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a root CA by generating internally configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRootCaByGeneratingInternallyConfigDetails {
    /// The name of the version.
    pub version_name: Option<String>,
    /// The rotation state of the version.
    pub stage: Option<models::CertificateAuthorityConfigStage>,
    /// The period of validity.
    pub validity: Option<models::Validity>,
}

model! {
    UpdateRootCaByGeneratingInternallyConfigDetails, "configType" = "ROOT_CA_GENERATED_INTERNALLY" {
        optional {
            version_name = "versionName", with_version_name(String);
            stage = "stage", with_stage(models::CertificateAuthorityConfigStage);
            validity = "validity", with_validity(models::Validity);
        }
    }
}
