// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Datastore information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatastoreInfo {
    /// The OCIDs of the block volumes.
    pub block_volume_ids: Vec<String>,
    /// The type of the datastore.
    pub datastore_type: models::DatastoreInfoDatastoreType,
}

model! {
    DatastoreInfo {
        required {
            block_volume_ids = "blockVolumeIds", with_block_volume_ids([String]);
            datastore_type = "datastoreType",
                with_datastore_type(models::DatastoreInfoDatastoreType);
        }
    }
}
