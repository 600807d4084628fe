// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of data storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataStorageDetails {
    /// Whether storage is expanded automatically, up to the maximum of the DB system.
    pub is_auto_expand_storage_enabled: Option<bool>,
    /// The size up to which storage is expanded automatically, in GB.
    pub max_storage_size_in_gbs: Option<i64>,
}

model! {
    DataStorageDetails {
        optional {
            is_auto_expand_storage_enabled = "isAutoExpandStorageEnabled",
                with_is_auto_expand_storage_enabled(bool);
            max_storage_size_in_gbs = "maxStorageSizeInGBs", with_max_storage_size_in_gbs(i64);
        }
    }
}
