// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a database software image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseSoftwareImageSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The version of the database.
    pub database_version: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DatabaseSoftwareImageLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The type of the software image, either Grid or database.
    pub image_type: models::DatabaseSoftwareImageImageType,
    /// The shape family that the image is for.
    pub image_shape_family: models::DatabaseSoftwareImageImageShapeFamily,
    /// The PSU, PBP, or release update.
    pub patch_set: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The one-off patches in the database software image.
    pub database_software_image_included_patches: Option<Vec<String>>,
    /// The version of the image and the patches in it.
    pub included_patches_summary: Option<String>,
    /// The one-off patches for Database Homes.
    pub database_software_image_one_off_patches: Option<Vec<String>>,
    /// The output of the command `opatch lsinventory`.
    pub ls_inventory: Option<String>,
    /// Whether upgrades are supported.
    pub is_upgrade_supported: Option<bool>,
    /// Whether the use of this software version requires an acknowledgment because it is older.
    pub is_older_version_acknowledgment_required: Option<bool>,
}

model! {
    DatabaseSoftwareImageSummary {
        id = "id";
        compartment_id = "compartmentId";
        database_version = "databaseVersion";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        image_type = "imageType";
        image_shape_family = "imageShapeFamily";
        patch_set = "patchSet";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        database_software_image_included_patches = "databaseSoftwareImageIncludedPatches";
        included_patches_summary = "includedPatchesSummary";
        database_software_image_one_off_patches = "databaseSoftwareImageOneOffPatches";
        ls_inventory = "lsInventory";
        is_upgrade_supported = "isUpgradeSupported";
        is_older_version_acknowledgment_required = "isOlderVersionAcknowledgmentRequired";
    }
}
