// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a cloud DB server.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudDbServerDetails {
    /// The OCID of the DB server.
    pub db_server_id: String,
}

model! {
    CloudDbServerDetails {
        required {
            db_server_id = "dbServerId", with_db_server_id(String);
        }
    }
}
