// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an Oracle DB link data transfer medium.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDbLinkDataTransferMediumDetails {
    /// The Object Storage bucket.
    pub object_storage_bucket: Option<models::ObjectStoreBucket>,
    /// The name.
    pub name: Option<String>,
}

model! {
    OracleDbLinkDataTransferMediumDetails, "type" = "DBLINK" {
        object_storage_bucket = "objectStorageBucket";
        name = "name";
    }
}
