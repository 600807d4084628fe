// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A type library.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TypeLibrary {
    /// The key of the object.
    pub key: Option<String>,
    /// The type of the object.
    pub model_type: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The types.
    pub types: Option<BTreeMap<String, models::DerivedType>>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
}

model! {
    TypeLibrary {
        optional {
            key = "key", with_key(String);
            model_type = "modelType", with_model_type(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            name = "name", with_name(String);
            description = "description", with_description(String);
            object_version = "objectVersion", with_object_version(i64);
            types = "types", with_types({models::DerivedType});
            object_status = "objectStatus", with_object_status(i64);
            identifier = "identifier", with_identifier(String);
        }
    }
}
