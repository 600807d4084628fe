// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a configuration file.
    ///
    /// The field `sourceType` selects the variant.
    pub enum ConfigFileDetails by "sourceType", sent {
        ObjectStorageBucket(models::ObjectStorageBucketConfigFileDetails) = "OBJECT_STORAGE_BUCKET",
            as_object_storage_bucket;
    }
}
