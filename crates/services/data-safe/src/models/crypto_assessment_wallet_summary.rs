// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a crypto assessment wallet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoAssessmentWalletSummary {
    /// The OCID of the assessment.
    pub assessment_id: String,
    /// The time of the last assessment.
    pub time_last_assessed: Option<DateTime<Utc>>,
    /// The OCID of the target database.
    pub target_id: String,
    /// The feature.
    pub feature: models::CryptoAssessmentWalletFeature,
    /// The location of the wallet.
    pub wallet_location: String,
    /// The auto login.
    pub auto_login: models::CryptoAssessmentWalletAutoLogin,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The wallet encryption algorithm.
    pub wallet_encryption_algorithm: String,
}

model! {
    CryptoAssessmentWalletSummary {
        assessment_id = "assessmentId";
        time_last_assessed = "timeLastAssessed";
        target_id = "targetId";
        feature = "feature";
        wallet_location = "walletLocation";
        auto_login = "autoLogin";
        time_created = "timeCreated";
        wallet_encryption_algorithm = "walletEncryptionAlgorithm";
    }
}
