// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A media workflow task declaration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaWorkflowTaskDeclaration {
    /// The name.
    pub name: String,
    /// The version.
    pub version: i64,
    /// The parameters schema, as key-value pairs.
    pub parameters_schema: BTreeMap<String, Value>,
    /// The parameters schema allowing references, as key-value pairs.
    pub parameters_schema_allowing_references: BTreeMap<String, Value>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    MediaWorkflowTaskDeclaration {
        name = "name";
        version = "version";
        parameters_schema = "parametersSchema";
        parameters_schema_allowing_references = "parametersSchemaAllowingReferences";
        locks = "locks";
    }
}
