// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A schema.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Schema {
    /// The columns.
    pub columns: Vec<models::Column>,
    /// The names of the columns in the primary key.
    pub primary_key: Vec<String>,
    /// The shard keys.
    pub shard_key: Vec<String>,
    /// The time to live (TTL). In days.
    pub ttl: i64,
    /// The identity.
    pub identity: Option<models::Identity>,
}

model! {
    Schema {
        columns = "columns";
        primary_key = "primaryKey";
        shard_key = "shardKey";
        ttl = "ttl";
        identity = "identity";
    }
}
