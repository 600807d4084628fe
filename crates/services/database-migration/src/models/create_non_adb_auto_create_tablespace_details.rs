// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a non ADB auto create tablespace to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNonADBAutoCreateTablespaceDetails {
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
    CreateNonADBAutoCreateTablespaceDetails, "targetType" = "NON_ADB_AUTOCREATE" {
        optional {
            is_auto_create = "isAutoCreate", with_is_auto_create(bool);
            is_big_file = "isBigFile", with_is_big_file(bool);
            extend_size_in_mbs = "extendSizeInMBs", with_extend_size_in_mbs(i64);
            block_size_in_kbs = "blockSizeInKBs",
                with_block_size_in_kbs(models::NonADBAutoCreateTablespaceBlockSizeInKbs);
        }
    }
}
