// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Security assessment statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAssessmentStatistics {
    /// The number of targets.
    pub targets_count: Option<i64>,
    /// The high risk.
    pub high_risk: Option<models::SectionStatistics>,
    /// The medium risk.
    pub medium_risk: Option<models::SectionStatistics>,
    /// The low risk.
    pub low_risk: Option<models::SectionStatistics>,
    /// The advisory.
    pub advisory: Option<models::SectionStatistics>,
    /// The evaluate.
    pub evaluate: Option<models::SectionStatistics>,
    /// The pass.
    pub pass: Option<models::SectionStatistics>,
    /// The value of `deferred`.
    pub deferred: Option<models::SectionStatistics>,
}

model! {
    SecurityAssessmentStatistics {
        targets_count = "targetsCount";
        high_risk = "highRisk";
        medium_risk = "mediumRisk";
        low_risk = "lowRisk";
        advisory = "advisory";
        evaluate = "evaluate";
        pass = "pass";
        deferred = "deferred";
    }
}
