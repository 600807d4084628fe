// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of crypto assessment findings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoAssessmentFindingCollection {
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The type of the assessment.
    pub assessment_type: Option<String>,
    /// The version of the database.
    pub database_version: Option<String>,
    /// The summary.
    pub summary: models::CryptoAssessmentFindingSummaryMetrics,
    /// The items on this page.
    pub items: Vec<models::CryptoAssessmentFindingSummary>,
}

model! {
    CryptoAssessmentFindingCollection {
        target_id = "targetId";
        assessment_type = "assessmentType";
        database_version = "databaseVersion";
        summary = "summary";
        items = "items";
    }
}
