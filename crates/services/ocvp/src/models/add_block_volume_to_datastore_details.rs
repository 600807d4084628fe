// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a block volume to add to a datastore.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddBlockVolumeToDatastoreDetails {
    /// The OCID of the block volume.
    pub block_volume_id: String,
}

model! {
    AddBlockVolumeToDatastoreDetails {
        required {
            block_volume_id = "blockVolumeId", with_block_volume_id(String);
        }
    }
}
