// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an infrastructure target version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InfrastructureTargetVersionSummary {
    /// The history of the target versions of the database server.
    pub target_db_version_history_entry: Vec<String>,
    /// The history of the target versions of the storage cells.
    pub target_storage_version_history_entry: Vec<String>,
    /// The type of the target resource.
    pub target_resource_type: Option<models::InfrastructureTargetVersionTargetResourceType>,
    /// The OCID of the target resource.
    pub target_resource_id: Option<String>,
}

model! {
    InfrastructureTargetVersionSummary {
        target_db_version_history_entry = "targetDbVersionHistoryEntry";
        target_storage_version_history_entry = "targetStorageVersionHistoryEntry";
        target_resource_type = "targetResourceType";
        target_resource_id = "targetResourceId";
    }
}
