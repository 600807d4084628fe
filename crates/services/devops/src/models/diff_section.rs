// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A diff section.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiffSection {
    /// The type.
    pub type_: Option<String>,
    /// The lines.
    pub lines: Option<Vec<models::DiffLineDetails>>,
}

model! {
    DiffSection {
        type_ = "type";
        lines = "lines";
    }
}
