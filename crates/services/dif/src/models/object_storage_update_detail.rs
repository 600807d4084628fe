// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An object storage update detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageUpdateDetail {
    /// The ID of the instance.
    pub instance_id: String,
    /// The setting for bucket creation, such as versioning or storage tier.
    pub object_versioning: Option<models::ObjectStorageUpdateDetailObjectVersioning>,
    /// The auto-tiering status of the bucket.
    pub auto_tiering: Option<models::ObjectStorageUpdateDetailAutoTiering>,
}

model! {
    ObjectStorageUpdateDetail {
        required {
            instance_id = "instanceId", with_instance_id(String);
        }
        optional {
            object_versioning = "objectVersioning",
                with_object_versioning(models::ObjectStorageUpdateDetailObjectVersioning);
            auto_tiering = "autoTiering",
                with_auto_tiering(models::ObjectStorageUpdateDetailAutoTiering);
        }
    }
}
