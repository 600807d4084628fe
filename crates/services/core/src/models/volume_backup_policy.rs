// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A volume backup policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeBackupPolicy {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The schedules.
    pub schedules: Vec<models::VolumeBackupSchedule>,
    /// The destination region. Example: `us-ashburn-1`.
    pub destination_region: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    VolumeBackupPolicy {
        display_name = "displayName";
        id = "id";
        schedules = "schedules";
        destination_region = "destinationRegion";
        time_created = "timeCreated";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
    }
}
