// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A diff chunk.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiffChunk {
    /// The line number in the base version.
    pub base_line: Option<i64>,
    /// The base span.
    pub base_span: Option<i64>,
    /// The number of the line in the target version.
    pub target_line: Option<i64>,
    /// The target span.
    pub target_span: Option<i64>,
    /// The diff sections.
    pub diff_sections: Option<Vec<models::DiffSection>>,
}

model! {
    DiffChunk {
        base_line = "baseLine";
        base_span = "baseSpan";
        target_line = "targetLine";
        target_span = "targetSpan";
        diff_sections = "diffSections";
    }
}
