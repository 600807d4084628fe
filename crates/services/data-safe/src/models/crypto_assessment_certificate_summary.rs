// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a crypto assessment certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoAssessmentCertificateSummary {
    /// The OCID of the assessment.
    pub assessment_id: String,
    /// The time of the last assessment.
    pub time_last_assessed: Option<DateTime<Utc>>,
    /// The type of the assessment.
    pub assessment_type: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the target database.
    pub target_id: String,
    /// The location of the wallet.
    pub wallet_location: Option<String>,
    /// The type of the certificate.
    pub certificate_type: models::CryptoAssessmentCertificateCertificateType,
    /// The subject.
    pub subject: String,
    /// The issuer.
    pub issuer: String,
    /// The status.
    pub status: models::CryptoAssessmentCertificateStatus,
    /// The serial number.
    pub serial_number: String,
    /// The age of the certificate in days.
    pub age: Option<i64>,
    /// The start time of the validity.
    pub time_valid_from: DateTime<Utc>,
    /// The time when the validity ends.
    pub time_valid_until: DateTime<Utc>,
    /// The range of days until the certificate expires.
    pub expiry_bucket: Option<String>,
    /// The number of days until the certificate expires. Negative for expired certificates.
    pub days_to_expiry: Option<i64>,
    /// The type and size of the public key.
    pub public_key_type: String,
    /// The signature algorithm.
    pub signature_algorithm: String,
}

model! {
    CryptoAssessmentCertificateSummary {
        assessment_id = "assessmentId";
        time_last_assessed = "timeLastAssessed";
        assessment_type = "assessmentType";
        compartment_id = "compartmentId";
        target_id = "targetId";
        wallet_location = "walletLocation";
        certificate_type = "certificateType";
        subject = "subject";
        issuer = "issuer";
        status = "status";
        serial_number = "serialNumber";
        age = "age";
        time_valid_from = "timeValidFrom";
        time_valid_until = "timeValidUntil";
        expiry_bucket = "expiryBucket";
        days_to_expiry = "daysToExpiry";
        public_key_type = "publicKeyType";
        signature_algorithm = "signatureAlgorithm";
    }
}
