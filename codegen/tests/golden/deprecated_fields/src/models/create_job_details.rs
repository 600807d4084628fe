// @generated from spec/deprecated-fields.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::deprecated_fields::models;

/// The details of a job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJobDetails {
    /// The kind.
    ///
    /// Deprecated.
    #[deprecated]
    pub kind: String,
    /// The name.
    ///
    /// Deprecated.
    #[deprecated]
    pub name: Option<String>,
    /// The source.
    ///
    /// Deprecated.
    #[deprecated]
    pub source: Option<models::Source>,
    /// The parent.
    ///
    /// Deprecated.
    #[deprecated]
    pub parent: Option<Box<CreateJobDetails>>,
}

model! {
    CreateJobDetails {
        required {
            kind = "kind", with_kind(String);
        }
        optional {
            name = "name", with_name(String);
            source = "source", with_source(models::Source);
            parent = "parent", with_parent(Box<CreateJobDetails>);
        }
    }
}
