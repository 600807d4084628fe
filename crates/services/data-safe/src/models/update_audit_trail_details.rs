// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an audit trail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAuditTrailDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Whether audit data is purged automatically from the target database every seven days.
    pub is_auto_purge_enabled: Option<bool>,
    /// Whether Data Safe updates the last archive time on the target database. Must be true if
    /// `isAutoPurgeEnabled` is true.
    pub can_update_last_archive_time_on_target: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateAuditTrailDetails {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            is_auto_purge_enabled = "isAutoPurgeEnabled", with_is_auto_purge_enabled(bool),
                clear_is_auto_purge_enabled;
            can_update_last_archive_time_on_target = "canUpdateLastArchiveTimeOnTarget",
                with_can_update_last_archive_time_on_target(bool),
                clear_can_update_last_archive_time_on_target;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
