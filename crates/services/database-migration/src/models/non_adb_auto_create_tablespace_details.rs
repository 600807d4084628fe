// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a non ADB auto create tablespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NonADBAutoCreateTablespaceDetails {
    /// Whether tablespaces are created automatically in the target database.
    pub is_auto_create: Option<bool>,
    /// Whether the tablespace is a big file tablespace.
    pub is_big_file: Option<bool>,
    /// The size by which the tablespace is extended in MB. Applies only if `isBigFile` is true.
    pub extend_size_in_mbs: Option<i64>,
    /// The size of the database blocks in KB.
    pub block_size_in_kbs: Option<models::NonADBAutoCreateTablespaceBlockSizeInKbs>,
}

model! {
    NonADBAutoCreateTablespaceDetails, "targetType" = "NON_ADB_AUTOCREATE" {
        is_auto_create = "isAutoCreate";
        is_big_file = "isBigFile";
        extend_size_in_mbs = "extendSizeInMBs";
        block_size_in_kbs = "blockSizeInKBs";
    }
}
