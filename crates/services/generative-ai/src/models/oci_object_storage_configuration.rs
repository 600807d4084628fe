// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The Object Storage buckets that a connector reads.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciObjectStorageConfiguration {
    /// The buckets to read from.
    pub storage_config_list: Vec<models::ObjectStorageConfig>,
}

model! {
    OciObjectStorageConfiguration, "type" = "OBJECT_STORAGE_FILES" {
        required {
            storage_config_list = "storageConfigList",
                with_storage_config_list([models::ObjectStorageConfig]);
        }
    }
}
