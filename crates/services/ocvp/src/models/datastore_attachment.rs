// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A datastore attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatastoreAttachment {
    /// The volume IQN.
    pub volume_iqn: String,
    /// The OCID of the block volume.
    pub block_volume_id: String,
    /// The OCID of the datastore.
    pub datastore_id: String,
    /// The IP address.
    pub ip_address: String,
    /// The port.
    pub port: i64,
}

model! {
    DatastoreAttachment {
        volume_iqn = "volumeIqn";
        block_volume_id = "blockVolumeId";
        datastore_id = "datastoreId";
        ip_address = "ipAddress";
        port = "port";
    }
}
