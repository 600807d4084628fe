// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OCI object storage data source configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciObjectStorageDataSourceConfig {
    /// Whether to enable multi modality.
    pub should_enable_multi_modality: Option<bool>,
    /// The object storage prefixes.
    pub object_storage_prefixes: Option<Vec<models::ObjectStoragePrefix>>,
}

model! {
    OciObjectStorageDataSourceConfig, "dataSourceConfigType" = "OCI_OBJECT_STORAGE" {
        optional {
            should_enable_multi_modality = "shouldEnableMultiModality",
                with_should_enable_multi_modality(bool);
            object_storage_prefixes = "objectStoragePrefixes",
                with_object_storage_prefixes([models::ObjectStoragePrefix]);
        }
    }
}
