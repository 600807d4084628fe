// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Field {
    /// The name.
    pub name: String,
    /// Whether the item is required.
    pub is_required: bool,
    /// The format.
    pub format: Option<models::Format>,
    /// The label.
    pub label: Option<models::Label>,
    /// The language.
    pub language: Option<String>,
}

model! {
    Field {
        name = "name";
        is_required = "isRequired";
        format = "format";
        label = "label";
        language = "language";
    }
}
