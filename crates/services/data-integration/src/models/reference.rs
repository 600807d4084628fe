// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A reference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Reference {
    /// The key of the object.
    pub key: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The path that identifies the object.
    pub identifier_path: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type.
    pub type_: Option<models::ReferenceType>,
    /// The object that the reference points to.
    pub target_object: Option<Value>,
    /// The key of the application.
    pub application_key: Option<String>,
    /// The published objects that use the reference.
    pub used_by: Option<Vec<models::ReferenceUsedBy>>,
    /// The references that depend on this reference.
    pub child_references: Option<Vec<models::ChildReference>>,
}

model! {
    Reference {
        key = "key";
        name = "name";
        identifier = "identifier";
        identifier_path = "identifierPath";
        description = "description";
        type_ = "type";
        target_object = "targetObject";
        application_key = "applicationKey";
        used_by = "usedBy";
        child_references = "childReferences";
    }
}
