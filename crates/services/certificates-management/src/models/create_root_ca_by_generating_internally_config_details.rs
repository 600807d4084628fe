// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a root CA by generating internally configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRootCaByGeneratingInternallyConfigDetails {
    /// The name of the version.
    pub version_name: Option<String>,
    /// The period of validity.
    pub validity: Option<models::Validity>,
    /// The algorithm with which the CA signs public key certificates.
    pub signing_algorithm: Option<models::RootCaByGeneratingInternallyConfigSigningAlgorithm>,
    /// The subject.
    pub subject: models::CertificateSubject,
}

model! {
    CreateRootCaByGeneratingInternallyConfigDetails, "configType" = "ROOT_CA_GENERATED_INTERNALLY" {
        required {
            subject = "subject", with_subject(models::CertificateSubject);
        }
        optional {
            version_name = "versionName", with_version_name(String);
            validity = "validity", with_validity(models::Validity);
            signing_algorithm = "signingAlgorithm",
                with_signing_algorithm(models::RootCaByGeneratingInternallyConfigSigningAlgorithm);
        }
    }
}
