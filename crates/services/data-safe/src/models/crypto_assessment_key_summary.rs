// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a crypto assessment key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoAssessmentKeySummary {
    /// The OCID of the assessment.
    pub assessment_id: String,
    /// The time of the last assessment.
    pub time_last_assessed: Option<DateTime<Utc>>,
    /// The OCID of the target database.
    pub target_id: String,
    /// The ID of the key.
    pub key_id: String,
    /// The feature.
    pub feature: models::CryptoAssessmentKeyFeature,
    /// The type of the key.
    pub key_type: Option<models::CryptoAssessmentKeyKeyType>,
    /// The status.
    pub status: Option<String>,
    /// The algorithm.
    pub algorithm: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The keystore type.
    pub keystore_type: Option<models::CryptoAssessmentKeyKeystoreType>,
    /// The secondary keystore type.
    pub secondary_keystore_type: Option<models::CryptoAssessmentKeySecondaryKeystoreType>,
    /// The key cache.
    pub key_cache: Option<models::CryptoAssessmentKeyKeyCache>,
    /// The location of the wallet.
    pub wallet_location: Option<String>,
    /// The time of the last rotation.
    pub time_last_rotation: Option<DateTime<Utc>>,
    /// The age of the key in days.
    pub age: Option<i64>,
}

model! {
    CryptoAssessmentKeySummary {
        assessment_id = "assessmentId";
        time_last_assessed = "timeLastAssessed";
        target_id = "targetId";
        key_id = "keyId";
        feature = "feature";
        key_type = "keyType";
        status = "status";
        algorithm = "algorithm";
        time_created = "timeCreated";
        keystore_type = "keystoreType";
        secondary_keystore_type = "secondaryKeystoreType";
        key_cache = "keyCache";
        wallet_location = "walletLocation";
        time_last_rotation = "timeLastRotation";
        age = "age";
    }
}
