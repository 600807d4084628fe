// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a user defined function.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserDefinedFunctionDetails {
    /// The key of the object.
    pub key: String,
    /// The type of the object.
    pub model_type: models::UserDefinedFunctionModelType,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: i64,
    /// The signatures.
    pub signatures: Option<Vec<models::FunctionSignature>>,
    /// The expression.
    pub expr: Option<models::Expression>,
    /// The description.
    pub description: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
}

model! {
    UserDefinedFunctionDetails {
        key = "key";
        model_type = "modelType";
        model_version = "modelVersion";
        parent_ref = "parentRef";
        name = "name";
        identifier = "identifier";
        object_version = "objectVersion";
        signatures = "signatures";
        expr = "expr";
        description = "description";
        object_status = "objectStatus";
        registry_metadata = "registryMetadata";
    }
}
