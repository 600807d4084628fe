// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Finding analytics dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindingAnalyticsDimensions {
    /// The key.
    pub key: Option<String>,
    /// The top finding category.
    pub top_finding_category: Option<String>,
    /// The category.
    pub category: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The status of the top finding.
    pub top_finding_status: Option<models::FindingAnalyticsDimensionsTopFindingStatus>,
    /// The severity.
    pub severity: Option<models::FindingAnalyticsDimensionsSeverity>,
    /// The remarks.
    pub remarks: Option<String>,
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The references.
    pub references: Option<models::References>,
}

model! {
    FindingAnalyticsDimensions {
        key = "key";
        top_finding_category = "topFindingCategory";
        category = "category";
        title = "title";
        top_finding_status = "topFindingStatus";
        severity = "severity";
        remarks = "remarks";
        target_id = "targetId";
        references = "references";
    }
}
