// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A composite type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompositeType {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The description.
    pub description: Option<String>,
    /// The parent type.
    pub parent_type: Option<Box<CompositeType>>,
    /// The elements.
    pub elements: Option<Vec<models::TypedObject>>,
    /// The definition of the configuration.
    pub config_definition: Option<models::ConfigDefinition>,
}

model! {
    CompositeType, "modelType" = "COMPOSITE_TYPE" {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            name = "name", with_name(String);
            object_status = "objectStatus", with_object_status(i64);
            description = "description", with_description(String);
            parent_type = "parentType", with_parent_type(Box<CompositeType>);
            elements = "elements", with_elements([models::TypedObject]);
            config_definition = "configDefinition",
                with_config_definition(models::ConfigDefinition);
        }
    }
}
