// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a DR protection group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrProtectionGroupDetails {
    /// The display name. Example: `EBS PHX Group`.
    pub display_name: Option<String>,
    /// The location of the logs.
    pub log_location: Option<models::UpdateObjectStorageLogLocationDetails>,
    /// The members.
    pub members: Option<Vec<models::UpdateDrProtectionGroupMemberDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateDrProtectionGroupDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            log_location = "logLocation",
                with_log_location(models::UpdateObjectStorageLogLocationDetails),
                clear_log_location;
            members = "members", with_members([models::UpdateDrProtectionGroupMemberDetails]),
                clear_members;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
