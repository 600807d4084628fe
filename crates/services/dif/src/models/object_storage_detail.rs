// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An object storage detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageDetail {
    /// The ID of the instance.
    pub instance_id: String,
    /// The setting for bucket creation, such as versioning or storage tier.
    pub object_versioning: models::ObjectStorageDetailObjectVersioning,
    /// The storage tier.
    pub storage_tier: models::ObjectStorageDetailStorageTier,
    /// The auto-tiering status of the bucket.
    pub auto_tiering: Option<models::ObjectStorageDetailAutoTiering>,
}

model! {
    ObjectStorageDetail {
        required {
            instance_id = "instanceId", with_instance_id(String);
            object_versioning = "objectVersioning",
                with_object_versioning(models::ObjectStorageDetailObjectVersioning);
            storage_tier = "storageTier", with_storage_tier(models::ObjectStorageDetailStorageTier);
        }
        optional {
            auto_tiering = "autoTiering", with_auto_tiering(models::ObjectStorageDetailAutoTiering);
        }
    }
}
