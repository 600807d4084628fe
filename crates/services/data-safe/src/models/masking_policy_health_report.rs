// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A masking policy health report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaskingPolicyHealthReport {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the masking policy.
    pub masking_policy_id: String,
    /// The OCID of the target database.
    pub target_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::MaskingPolicyHealthReportLifecycleState,
    /// The description.
    pub description: Option<String>,
    /// The number of errors.
    pub error_count: Option<i64>,
    /// The number of warnings.
    pub warning_count: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    MaskingPolicyHealthReport {
        id = "id";
        masking_policy_id = "maskingPolicyId";
        target_id = "targetId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        description = "description";
        error_count = "errorCount";
        warning_count = "warningCount";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
