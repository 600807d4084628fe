// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A diff response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiffResponse {
    /// Whether all changes are included.
    pub are_all_changes_included: Option<bool>,
    /// The change type count, as key-value pairs.
    pub change_type_count: Option<BTreeMap<String, i64>>,
    /// The common commit.
    pub common_commit: Option<String>,
    /// The number of commits ahead.
    pub commits_ahead_count: Option<i64>,
    /// The number of commits behind.
    pub commits_behind_count: Option<i64>,
    /// The number of added lines.
    pub added_lines_count: Option<i64>,
    /// The number of deleted lines.
    pub deleted_lines_count: Option<i64>,
    /// The changes in the file or diff.
    pub changes: Vec<models::DiffResponseEntry>,
}

model! {
    DiffResponse {
        are_all_changes_included = "areAllChangesIncluded";
        change_type_count = "changeTypeCount";
        common_commit = "commonCommit";
        commits_ahead_count = "commitsAheadCount";
        commits_behind_count = "commitsBehindCount";
        added_lines_count = "addedLinesCount";
        deleted_lines_count = "deletedLinesCount";
        changes = "changes";
    }
}
