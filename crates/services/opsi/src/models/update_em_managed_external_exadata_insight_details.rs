// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an EM managed external Exadata insight.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEmManagedExternalExadataInsightDetails {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether related targets from Enterprise Manager are enabled and disabled automatically.
    pub is_auto_sync_enabled: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateEmManagedExternalExadataInsightDetails, "entitySource" = "EM_MANAGED_EXTERNAL_EXADATA" {
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            is_auto_sync_enabled = "isAutoSyncEnabled", with_is_auto_sync_enabled(bool),
                clear_is_auto_sync_enabled;
        }
    }
}
