// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of DB system replicas.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemReplicaCollection {
    /// The items on this page.
    pub items: Vec<models::DbSystemReplicaSummary>,
}

model! {
    DbSystemReplicaCollection {
        items = "items";
    }
}
