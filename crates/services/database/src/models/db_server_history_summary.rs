// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a DB server history.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbServerHistorySummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The details of the patching of the database server.
    pub db_server_patching_details: Option<models::DbServerPatchingDetails>,
}

model! {
    DbServerHistorySummary {
        id = "id";
        display_name = "displayName";
        db_server_patching_details = "dbServerPatchingDetails";
    }
}
