// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the issuing certificate authority (CA).
    pub issuer_certificate_authority_id: Option<String>,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The rules for the use and management of the certificate.
    pub certificate_rules: Option<Vec<models::CertificateRule>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::CertificateLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The current version.
    pub current_version: Option<models::CertificateVersionSummary>,
    /// The subject.
    pub subject: Option<models::CertificateSubject>,
    /// The settings of the certificate revocation list (CRL).
    pub certificate_revocation_list_details: Option<models::CertificateRevocationListDetails>,
    /// The type of the configuration.
    pub config_type: models::CertificateConfigType,
    /// The algorithm for creating key pairs.
    pub key_algorithm: Option<models::CertificateKeyAlgorithm>,
    /// The signature algorithm.
    pub signature_algorithm: Option<models::CertificateSignatureAlgorithm>,
    /// The profile for creating the certificate, by its intended use.
    pub certificate_profile_type: Option<models::CertificateProfileType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Certificate {
        id = "id";
        issuer_certificate_authority_id = "issuerCertificateAuthorityId";
        name = "name";
        description = "description";
        certificate_rules = "certificateRules";
        time_created = "timeCreated";
        time_of_deletion = "timeOfDeletion";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        compartment_id = "compartmentId";
        current_version = "currentVersion";
        subject = "subject";
        certificate_revocation_list_details = "certificateRevocationListDetails";
        config_type = "configType";
        key_algorithm = "keyAlgorithm";
        signature_algorithm = "signatureAlgorithm";
        certificate_profile_type = "certificateProfileType";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
