// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The fields to update in a discovery schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDiscoveryScheduleDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The recurrence of the scheduled executions.
    pub execution_recurrences: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    UpdateDiscoveryScheduleDetails {
        display_name = "displayName";
        execution_recurrences = "executionRecurrences";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
