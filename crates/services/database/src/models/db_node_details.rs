// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DB node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbNodeDetails {
    /// The OCID of the database node.
    pub db_node_id: String,
}

model! {
    DbNodeDetails {
        required {
            db_node_id = "dbNodeId", with_db_node_id(String);
        }
    }
}
