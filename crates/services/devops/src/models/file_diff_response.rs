// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A file diff response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileDiffResponse {
    /// The path of the changed object in the base version.
    pub old_path: Option<String>,
    /// The path of the changed object in the target version.
    pub new_path: Option<String>,
    /// The ID of the changed object in the base version.
    pub old_id: Option<String>,
    /// The ID of the changed object in the target version.
    pub new_id: Option<String>,
    /// Whether the changed file has conflicts.
    pub are_conflicts_in_file: Option<bool>,
    /// Whether the file is large.
    pub is_large: Option<bool>,
    /// Whether the file is binary.
    pub is_binary: Option<bool>,
    /// The changes in the file or diff.
    pub changes: Vec<models::DiffChunk>,
}

model! {
    FileDiffResponse {
        old_path = "oldPath";
        new_path = "newPath";
        old_id = "oldId";
        new_id = "newId";
        are_conflicts_in_file = "areConflictsInFile";
        is_large = "isLarge";
        is_binary = "isBinary";
        changes = "changes";
    }
}
