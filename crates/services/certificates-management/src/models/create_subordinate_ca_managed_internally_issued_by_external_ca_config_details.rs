// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a subordinate CA managed internally issued by external CA configuration to
/// create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubordinateCaManagedInternallyIssuedByExternalCaConfigDetails {
    /// The name of the version.
    pub version_name: Option<String>,
    /// The OCID of the issuing certificate authority (CA).
    pub issuer_certificate_authority_id: String,
    /// The subject.
    pub subject: models::CertificateSubject,
    /// The algorithm with which the CA signs public key certificates.
    pub signing_algorithm:
        Option<models::SubordinateCaManagedInternallyIssuedByExternalCaConfigSigningAlgorithm>,
}

model! {
    CreateSubordinateCaManagedInternallyIssuedByExternalCaConfigDetails, "configType" = "SUBORDINATE_CA_MANAGED_INTERNALLY_ISSUED_BY_EXTERNAL_CA" {
        required {
            issuer_certificate_authority_id = "issuerCertificateAuthorityId",
                with_issuer_certificate_authority_id(String);
            subject = "subject", with_subject(models::CertificateSubject);
        }
        optional {
            version_name = "versionName", with_version_name(String);
            signing_algorithm = "signingAlgorithm",
                with_signing_algorithm(models::SubordinateCaManagedInternallyIssuedByExternalCaConfigSigningAlgorithm);
        }
    }
}
