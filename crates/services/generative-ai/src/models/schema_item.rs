// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A database schema.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaItem {
    /// The name of the schema, such as `HR`.
    pub name: String,
}

model! {
    SchemaItem {
        required {
            name = "name", with_name(String);
        }
    }
}
