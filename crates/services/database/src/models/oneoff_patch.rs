// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A oneoff patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OneoffPatch {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The version of the database.
    pub db_version: String,
    /// The release update.
    pub release_update: String,
    /// The one-off patches of the Database Home.
    pub one_off_patches: Option<Vec<String>>,
    /// The size of the one-off patch, in KB.
    pub size_in_kbs: Option<f64>,
    /// The lifecycle state.
    pub lifecycle_state: models::OneoffPatchLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The SHA-256 checksum of the patch.
    pub sha256_sum: Option<String>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The expiration time.
    pub time_of_expiration: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OneoffPatch {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        db_version = "dbVersion";
        release_update = "releaseUpdate";
        one_off_patches = "oneOffPatches";
        size_in_kbs = "sizeInKBs";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        sha256_sum = "sha256Sum";
        time_updated = "timeUpdated";
        time_created = "timeCreated";
        time_of_expiration = "timeOfExpiration";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
