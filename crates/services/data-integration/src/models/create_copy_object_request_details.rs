// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a copy object request to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCopyObjectRequestDetails {
    /// The ID of the source workspace.
    pub source_workspace_id: String,
    /// The keys of the objects.
    pub object_keys: Vec<String>,
    /// The resolution of conflicts when objects are copied.
    pub copy_conflict_resolution: models::CopyConflictResolution,
}

model! {
    CreateCopyObjectRequestDetails {
        required {
            source_workspace_id = "sourceWorkspaceId", with_source_workspace_id(String);
            object_keys = "objectKeys", with_object_keys([String]);
            copy_conflict_resolution = "copyConflictResolution",
                with_copy_conflict_resolution(models::CopyConflictResolution);
        }
    }
}
