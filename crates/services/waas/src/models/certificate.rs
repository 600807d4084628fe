// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Certificate {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The user or service by which it was issued.
    pub issued_by: Option<String>,
    /// The subject name.
    pub subject_name: Option<models::CertificateSubjectName>,
    /// The issuer name.
    pub issuer_name: Option<models::CertificateIssuerName>,
    /// The serial number.
    pub serial_number: String,
    /// The version.
    pub version: i64,
    /// The signature algorithm.
    pub signature_algorithm: String,
    /// The value of `timeNotValidBefore`.
    pub time_not_valid_before: DateTime<Utc>,
    /// The expiration time of the certificate.
    pub time_not_valid_after: DateTime<Utc>,
    /// The public key information.
    pub public_key_info: Option<models::CertificatePublicKeyInfo>,
    /// The extensions.
    pub extensions: Option<Vec<models::CertificateExtensions>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::CertificateLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Whether the trust in the SSL certificate was not verified, as for self-signed ones.
    pub is_trust_verification_disabled: Option<bool>,
    /// The data of the SSL certificate.
    pub certificate_data: Option<String>,
}

model! {
    Certificate {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        issued_by = "issuedBy";
        subject_name = "subjectName";
        issuer_name = "issuerName";
        serial_number = "serialNumber";
        version = "version";
        signature_algorithm = "signatureAlgorithm";
        time_not_valid_before = "timeNotValidBefore";
        time_not_valid_after = "timeNotValidAfter";
        public_key_info = "publicKeyInfo";
        extensions = "extensions";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        is_trust_verification_disabled = "isTrustVerificationDisabled";
        certificate_data = "certificateData";
    }
}
