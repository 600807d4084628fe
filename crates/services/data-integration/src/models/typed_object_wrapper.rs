// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A typed object wrapper.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TypedObjectWrapper {
    /// The typed object.
    pub typed_object: Option<models::TypedObject>,
}

model! {
    TypedObjectWrapper {
        optional {
            typed_object = "typedObject", with_typed_object(models::TypedObject);
        }
    }
}
