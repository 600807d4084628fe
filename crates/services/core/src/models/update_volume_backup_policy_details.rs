// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a volume backup policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVolumeBackupPolicyDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The destination region. Example: `us-ashburn-1`.
    pub destination_region: Option<String>,
    /// The schedules.
    pub schedules: Option<Vec<models::VolumeBackupSchedule>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdateVolumeBackupPolicyDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            destination_region = "destinationRegion", with_destination_region(String),
                clear_destination_region;
            schedules = "schedules", with_schedules([models::VolumeBackupSchedule]),
                clear_schedules;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
        }
    }
}
