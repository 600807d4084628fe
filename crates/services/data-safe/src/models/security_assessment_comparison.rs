// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A security assessment comparison.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAssessmentComparison {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the baseline.
    pub baseline_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::SecurityAssessmentComparisonLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The targets.
    pub targets: Option<Vec<models::SecurityAssessmentComparisonPerTarget>>,
}

model! {
    SecurityAssessmentComparison {
        id = "id";
        baseline_id = "baselineId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        targets = "targets";
    }
}
