// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a parameter file version to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateParameterFileVersionDetails {
    /// The description.
    pub description: Option<String>,
    /// The kind.
    pub kind: models::ParameterFileVersionKind,
    /// The content.
    pub content: String,
    /// The name.
    pub name: Option<String>,
}

model! {
    CreateParameterFileVersionDetails {
        required {
            kind = "kind", with_kind(models::ParameterFileVersionKind);
            content = "content", with_content(String);
        }
        optional {
            description = "description", with_description(String);
            name = "name", with_name(String);
        }
    }
}
