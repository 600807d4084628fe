// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an advisor report check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdvisorReportCheckSummary {
    /// The key.
    pub key: String,
    /// The display name.
    pub display_name: String,
    /// The type of the result.
    pub result_type: models::AdvisorReportCheckResultType,
    /// Whether a user reviewed the check.
    pub is_reviewed: bool,
    /// The description of the issue.
    pub issue: String,
    /// The impact.
    pub impact: String,
    /// The action.
    pub action: String,
    /// The path of the fixup script for the check.
    pub fixup_script_location: Option<String>,
    /// Whether objects can be excluded from the migration.
    pub is_exclusion_allowed: bool,
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
    /// The columns.
    pub columns: Vec<models::AdvisorReportCheckColumn>,
    /// The number of objects.
    pub object_count: i64,
}

model! {
    AdvisorReportCheckSummary {
        key = "key";
        display_name = "displayName";
        result_type = "resultType";
        is_reviewed = "isReviewed";
        issue = "issue";
        impact = "impact";
        action = "action";
        fixup_script_location = "fixupScriptLocation";
        is_exclusion_allowed = "isExclusionAllowed";
        metadata = "metadata";
        columns = "columns";
        object_count = "objectCount";
    }
}
