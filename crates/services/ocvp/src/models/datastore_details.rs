// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a datastore.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatastoreDetails {
    /// The OCIDs of the block volumes.
    pub block_volume_ids: Vec<String>,
    /// The type of the datastore.
    pub datastore_type: models::DatastoreType,
    /// The capacity. In GB.
    pub capacity: f64,
}

model! {
    DatastoreDetails {
        block_volume_ids = "blockVolumeIds";
        datastore_type = "datastoreType";
        capacity = "capacity";
    }
}
