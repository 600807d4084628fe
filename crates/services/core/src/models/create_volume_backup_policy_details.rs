// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a volume backup policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVolumeBackupPolicyDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
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
}

model! {
    CreateVolumeBackupPolicyDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            destination_region = "destinationRegion", with_destination_region(String);
            schedules = "schedules", with_schedules([models::VolumeBackupSchedule]);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
