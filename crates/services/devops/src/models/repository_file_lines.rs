// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Repository file lines.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositoryFileLines {
    /// The lines.
    pub lines: Vec<models::FileLineDetails>,
}

model! {
    RepositoryFileLines {
        lines = "lines";
    }
}
