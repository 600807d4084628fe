// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A storage resource configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageResourceConfiguration {
    /// The type of the storage.
    pub storage_type: String,
    /// The type of the usage of the resource.
    pub usage_type: String,
}

model! {
    StorageResourceConfiguration, "resource" = "STORAGE" {
        required {
            storage_type = "storageType", with_storage_type(String);
            usage_type = "usageType", with_usage_type(String);
        }
    }
}
