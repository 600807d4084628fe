// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a distributed database catalog replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedDatabaseCatalogReplicaDetails {
    /// The name: letters, digits and underscores, starting with a letter. At most 40 characters.
    pub name: String,
    /// The database.
    pub database: models::DistributedDatabaseCatalogDatabase,
}

model! {
    DistributedDatabaseCatalogReplicaDetails {
        name = "name";
        database = "database";
    }
}
