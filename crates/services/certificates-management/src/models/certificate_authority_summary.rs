// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a certificate authority.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateAuthoritySummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the issuing certificate authority (CA).
    pub issuer_certificate_authority_id: Option<String>,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::CertificateAuthorityLifecycleState,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The rules for the use and management of the certificate authority (CA).
    pub certificate_authority_rules: Option<Vec<models::CertificateAuthorityRule>>,
    /// The summary of the current version.
    pub current_version_summary: Option<models::CertificateAuthorityVersionSummary>,
    /// The subject.
    pub subject: Option<models::CertificateSubject>,
    /// The type of the configuration.
    pub config_type: models::CertificateAuthorityConfigType,
    /// The algorithm with which the CA signs public key certificates.
    pub signing_algorithm: Option<models::CertificateAuthoritySigningAlgorithm>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CertificateAuthoritySummary {
        id = "id";
        issuer_certificate_authority_id = "issuerCertificateAuthorityId";
        name = "name";
        description = "description";
        time_created = "timeCreated";
        time_of_deletion = "timeOfDeletion";
        kms_key_id = "kmsKeyId";
        lifecycle_state = "lifecycleState";
        compartment_id = "compartmentId";
        certificate_authority_rules = "certificateAuthorityRules";
        current_version_summary = "currentVersionSummary";
        subject = "subject";
        config_type = "configType";
        signing_algorithm = "signingAlgorithm";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
