// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DB instance endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbInstanceEndpoint {
    /// The ID of the database instance.
    pub db_instance_id: String,
    /// The endpoint.
    pub endpoint: models::Endpoint,
}

model! {
    DbInstanceEndpoint {
        db_instance_id = "dbInstanceId";
        endpoint = "endpoint";
    }
}
