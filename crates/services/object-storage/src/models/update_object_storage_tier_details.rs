// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The object to move and its new storage tier. Archived objects cannot be moved, only restored.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateObjectStorageTierDetails {
    /// The name of the object. It can contain slashes.
    pub object_name: String,
    /// The new storage tier.
    pub storage_tier: models::ObjectStorageTierStorageTier,
    /// The version ID to move. Defaults to the latest version.
    pub version_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateObjectStorageTierDetails {
        required {
            object_name = "objectName", with_object_name(String);
            storage_tier = "storageTier", with_storage_tier(models::ObjectStorageTierStorageTier);
        }
        optional {
            version_id = "versionId", with_version_id(String), clear_version_id;
        }
    }
}
