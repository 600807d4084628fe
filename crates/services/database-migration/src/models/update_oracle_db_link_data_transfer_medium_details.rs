// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an Oracle DB link data transfer medium.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleDbLinkDataTransferMediumDetails {
    /// The Object Storage bucket.
    pub object_storage_bucket: Option<models::UpdateObjectStoreBucket>,
    /// The name.
    pub name: Option<String>,
}

model! {
    UpdateOracleDbLinkDataTransferMediumDetails, "type" = "DBLINK" {
        optional {
            object_storage_bucket = "objectStorageBucket",
                with_object_storage_bucket(models::UpdateObjectStoreBucket);
            name = "name", with_name(String);
        }
    }
}
