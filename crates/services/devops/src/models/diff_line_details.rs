// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a diff line.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiffLineDetails {
    /// The line number in the base version.
    pub base_line: Option<i64>,
    /// The number of the line in the target version.
    pub target_line: Option<i64>,
    /// The content of the line.
    pub line_content: Option<String>,
    /// The conflict marker.
    pub conflict_marker: Option<models::DiffLineConflictMarker>,
}

model! {
    DiffLineDetails {
        base_line = "baseLine";
        target_line = "targetLine";
        line_content = "lineContent";
        conflict_marker = "conflictMarker";
    }
}
