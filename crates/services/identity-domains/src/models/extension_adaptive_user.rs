// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension adaptive user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionAdaptiveUser {
    /// The risk level.
    pub risk_level: Option<models::ExtensionAdaptiveUserRiskLevel>,
    /// The risk scores.
    pub risk_scores: Option<Vec<models::UserExtRiskScores>>,
}

model! {
    ExtensionAdaptiveUser {
        optional {
            risk_level = "riskLevel", with_risk_level(models::ExtensionAdaptiveUserRiskLevel);
            risk_scores = "riskScores", with_risk_scores([models::UserExtRiskScores]);
        }
    }
}
