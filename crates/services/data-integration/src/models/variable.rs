// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Variable {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The type of the object.
    pub model_type: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The type.
    pub type_: Option<models::BaseType>,
    /// The configuration values.
    pub config_values: Option<models::ConfigValues>,
    /// The default value.
    pub default_value: Option<Value>,
    /// The default value, which can be an object such as a data entity.
    pub root_object_default_value: Option<models::RootObject>,
}

model! {
    Variable {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            model_type = "modelType", with_model_type(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            name = "name", with_name(String);
            description = "description", with_description(String);
            object_version = "objectVersion", with_object_version(i64);
            object_status = "objectStatus", with_object_status(i64);
            identifier = "identifier", with_identifier(String);
            type_ = "type", with_type(models::BaseType);
            config_values = "configValues", with_config_values(models::ConfigValues);
            default_value = "defaultValue", with_default_value(Value);
            root_object_default_value = "rootObjectDefaultValue",
                with_root_object_default_value(models::RootObject);
        }
    }
}
