// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a root CA managed externally configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRootCaManagedExternallyConfigDetails {
    /// The name of the version.
    pub version_name: Option<String>,
    /// The rotation state of the version.
    pub stage: Option<models::CertificateAuthorityConfigStage>,
    /// The certificate in PEM format.
    pub certificate_pem: String,
}

model! {
    UpdateRootCaManagedExternallyConfigDetails, "configType" = "ROOT_CA_MANAGED_EXTERNALLY" {
        required {
            certificate_pem = "certificatePem", with_certificate_pem(String);
        }
        optional {
            version_name = "versionName", with_version_name(String);
            stage = "stage", with_stage(models::CertificateAuthorityConfigStage);
        }
    }
}
