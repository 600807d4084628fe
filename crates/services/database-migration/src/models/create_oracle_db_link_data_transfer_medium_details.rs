// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an Oracle DB link data transfer medium to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOracleDbLinkDataTransferMediumDetails {
    /// The Object Storage bucket.
    pub object_storage_bucket: Option<models::CreateObjectStoreBucket>,
    /// The name.
    pub name: Option<String>,
}

model! {
    CreateOracleDbLinkDataTransferMediumDetails, "type" = "DBLINK" {
        optional {
            object_storage_bucket = "objectStorageBucket",
                with_object_storage_bucket(models::CreateObjectStoreBucket);
            name = "name", with_name(String);
        }
    }
}
