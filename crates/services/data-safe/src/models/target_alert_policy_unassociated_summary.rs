// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The summary of a target alert policy unassociated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetAlertPolicyUnassociatedSummary {
    /// The OCID of the target database.
    pub target_database_id: String,
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The not applied reason.
    pub not_applied_reason: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    TargetAlertPolicyUnassociatedSummary {
        target_database_id = "targetDatabaseId";
        is_enabled = "isEnabled";
        not_applied_reason = "notAppliedReason";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
