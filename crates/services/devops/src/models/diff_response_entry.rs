// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A diff response entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiffResponseEntry {
    /// The type of the change.
    pub change_type: String,
    /// The type of the object.
    pub object_type: Option<String>,
    /// The ID of the commit.
    pub commit_id: Option<String>,
    /// The path of the changed object in the base version.
    pub old_path: Option<String>,
    /// The path of the changed object in the target version.
    pub new_path: Option<String>,
    /// The ID of the changed object in the base version.
    pub old_id: Option<String>,
    /// The ID of the changed object in the target version.
    pub new_id: Option<String>,
    /// The URL.
    pub url: Option<String>,
    /// The number of added lines.
    pub added_lines_count: Option<i64>,
    /// The number of deleted lines.
    pub deleted_lines_count: Option<i64>,
    /// Whether the changed file has conflicts.
    pub are_conflicts_in_file: Option<bool>,
}

model! {
    DiffResponseEntry {
        change_type = "changeType";
        object_type = "objectType";
        commit_id = "commitId";
        old_path = "oldPath";
        new_path = "newPath";
        old_id = "oldId";
        new_id = "newId";
        url = "url";
        added_lines_count = "addedLinesCount";
        deleted_lines_count = "deletedLinesCount";
        are_conflicts_in_file = "areConflictsInFile";
    }
}
