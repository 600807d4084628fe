// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A child reference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChildReference {
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
    pub type_: Option<models::ChildReferenceType>,
    /// The object that the reference points to.
    pub target_object: Option<Value>,
    /// The key of the aggregator, which is the project or folder that contains the object.
    pub aggregator_key: Option<String>,
    /// The published objects that use the reference.
    pub used_by: Option<Vec<models::ReferenceUsedBy>>,
}

model! {
    ChildReference {
        key = "key";
        name = "name";
        identifier = "identifier";
        identifier_path = "identifierPath";
        description = "description";
        type_ = "type";
        target_object = "targetObject";
        aggregator_key = "aggregatorKey";
        used_by = "usedBy";
    }
}
