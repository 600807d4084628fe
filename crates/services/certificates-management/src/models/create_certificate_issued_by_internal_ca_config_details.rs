// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a certificate issued by internal CA configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCertificateIssuedByInternalCaConfigDetails {
    /// The name of the version.
    pub version_name: Option<String>,
    /// The profile for creating the certificate, by its intended use.
    pub certificate_profile_type: models::CertificateIssuedByInternalCaConfigCertificateProfileType,
    /// The OCID of the issuing certificate authority (CA).
    pub issuer_certificate_authority_id: String,
    /// The period of validity.
    pub validity: Option<models::Validity>,
    /// The subject.
    pub subject: models::CertificateSubject,
    /// The subject alternative names.
    pub subject_alternative_names: Option<Vec<models::CertificateSubjectAlternativeName>>,
    /// The algorithm for creating key pairs.
    pub key_algorithm: Option<models::CertificateIssuedByInternalCaConfigKeyAlgorithm>,
    /// The signature algorithm.
    pub signature_algorithm: Option<models::CertificateIssuedByInternalCaConfigSignatureAlgorithm>,
}

model! {
    CreateCertificateIssuedByInternalCaConfigDetails, "configType" = "ISSUED_BY_INTERNAL_CA" {
        required {
            certificate_profile_type = "certificateProfileType",
                with_certificate_profile_type(models::CertificateIssuedByInternalCaConfigCertificateProfileType);
            issuer_certificate_authority_id = "issuerCertificateAuthorityId",
                with_issuer_certificate_authority_id(String);
            subject = "subject", with_subject(models::CertificateSubject);
        }
        optional {
            version_name = "versionName", with_version_name(String);
            validity = "validity", with_validity(models::Validity);
            subject_alternative_names = "subjectAlternativeNames",
                with_subject_alternative_names([models::CertificateSubjectAlternativeName]);
            key_algorithm = "keyAlgorithm",
                with_key_algorithm(models::CertificateIssuedByInternalCaConfigKeyAlgorithm);
            signature_algorithm = "signatureAlgorithm",
                with_signature_algorithm(models::CertificateIssuedByInternalCaConfigSignatureAlgorithm);
        }
    }
}
