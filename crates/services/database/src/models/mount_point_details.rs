// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a point to mount.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MountPointDetails {
    /// The name.
    pub name: String,
    /// The OCID of the database node.
    pub db_node_id: String,
}

model! {
    MountPointDetails {
        name = "name";
        db_node_id = "dbNodeId";
    }
}
