// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an autonomous database software image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseSoftwareImageSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The version of the database.
    pub database_version: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::AutonomousDatabaseSoftwareImageLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The release update.
    pub release_update: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The one-off patches in the Autonomous Database software image.
    pub autonomous_dsi_one_off_patches: Option<Vec<String>>,
    /// The shape family that the image is for.
    pub image_shape_family: models::AutonomousDatabaseSoftwareImageImageShapeFamily,
    /// The version of the time zone file for daylight saving time (DST).
    pub dst_file_version: Option<String>,
}

model! {
    AutonomousDatabaseSoftwareImageSummary {
        id = "id";
        compartment_id = "compartmentId";
        database_version = "databaseVersion";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        release_update = "releaseUpdate";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        autonomous_dsi_one_off_patches = "autonomousDsiOneOffPatches";
        image_shape_family = "imageShapeFamily";
        dst_file_version = "dstFileVersion";
    }
}
