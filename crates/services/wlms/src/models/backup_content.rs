// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Backup content.
    ///
    /// The field `contentType` selects the variant.
    pub enum BackupContent by "contentType" {
        Binary(models::BinaryBackupContent) = "BINARY", as_binary;
    }
}
