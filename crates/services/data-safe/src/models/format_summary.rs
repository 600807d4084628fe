// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a format.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FormatSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    FormatSummary {
        id = "id";
        name = "name";
        description = "description";
    }
}
