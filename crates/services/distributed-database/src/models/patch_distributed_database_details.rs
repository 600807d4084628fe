// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a distributed database to patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchDistributedDatabaseDetails {
    /// The items on this page.
    pub items: Option<Vec<models::PatchInstruction>>,
}

model! {
    PatchDistributedDatabaseDetails {
        optional {
            items = "items", with_items([models::PatchInstruction]);
        }
    }
}
