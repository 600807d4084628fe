// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An index.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Index {
    /// The name.
    pub name: String,
    /// The schema.
    pub schema: models::IndexSchema,
}

model! {
    Index {
        required {
            name = "name", with_name(String);
            schema = "schema", with_schema(models::IndexSchema);
        }
    }
}
