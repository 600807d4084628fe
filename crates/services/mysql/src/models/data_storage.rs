// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Data storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataStorage {
    /// The allocated storage size, in GB.
    pub allocated_storage_size_in_gbs: Option<i64>,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: Option<i64>,
    /// The data storage size limit, in gigabytes.
    pub data_storage_size_limit_in_gbs: Option<i64>,
    /// Whether storage is expanded automatically, up to the maximum of the DB system.
    pub is_auto_expand_storage_enabled: Option<bool>,
    /// The size up to which storage is expanded automatically, in GB.
    pub max_storage_size_in_gbs: Option<i64>,
}

model! {
    DataStorage {
        allocated_storage_size_in_gbs = "allocatedStorageSizeInGBs";
        data_storage_size_in_gbs = "dataStorageSizeInGBs";
        data_storage_size_limit_in_gbs = "dataStorageSizeLimitInGBs";
        is_auto_expand_storage_enabled = "isAutoExpandStorageEnabled";
        max_storage_size_in_gbs = "maxStorageSizeInGBs";
    }
}
