// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A backup to restore.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupToRestore {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The type of the content.
    pub content_type: Option<models::BackupToRestoreContentType>,
}

model! {
    BackupToRestore {
        optional {
            id = "id", with_id(String);
            content_type = "contentType", with_content_type(models::BackupToRestoreContentType);
        }
    }
}
