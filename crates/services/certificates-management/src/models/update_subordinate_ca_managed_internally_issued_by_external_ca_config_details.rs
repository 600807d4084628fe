// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a subordinate CA managed internally issued by external CA configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSubordinateCaManagedInternallyIssuedByExternalCaConfigDetails {
    /// The name of the version.
    pub version_name: Option<String>,
    /// The rotation state of the version.
    pub stage: Option<models::CertificateAuthorityConfigStage>,
    /// The details of the action.
    pub action_details: models::UpdateCertificateAuthorityActionDetails,
}

model! {
    UpdateSubordinateCaManagedInternallyIssuedByExternalCaConfigDetails, "configType" = "SUBORDINATE_CA_MANAGED_INTERNALLY_ISSUED_BY_EXTERNAL_CA" {
        required {
            action_details = "actionDetails",
                with_action_details(models::UpdateCertificateAuthorityActionDetails);
        }
        optional {
            version_name = "versionName", with_version_name(String);
            stage = "stage", with_stage(models::CertificateAuthorityConfigStage);
        }
    }
}
