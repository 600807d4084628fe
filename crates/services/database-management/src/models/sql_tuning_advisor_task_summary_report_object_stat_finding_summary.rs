// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an SQL tuning advisor task summary report object stat finding.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningAdvisorTaskSummaryReportObjectStatFindingSummary {
    /// The object hash value.
    pub object_hash_value: i64,
    /// The name of the object.
    pub object_name: String,
    /// The type of the object.
    pub object_type: String,
    /// The schema.
    pub schema: String,
    /// The type of the problem.
    pub problem_type: models::SqlTuningAdvisorTaskSummaryReportObjectStatFindingProblemType,
    /// The number of references to the index in the findings.
    pub reference_count: i64,
}

model! {
    SqlTuningAdvisorTaskSummaryReportObjectStatFindingSummary {
        object_hash_value = "objectHashValue";
        object_name = "objectName";
        object_type = "objectType";
        schema = "schema";
        problem_type = "problemType";
        reference_count = "referenceCount";
    }
}
