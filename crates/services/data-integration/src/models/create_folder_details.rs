// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a folder to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFolderDetails {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The name. At most 1,000 characters.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The name of the category.
    pub category_name: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: String,
    /// The metadata of the object in the registry.
    pub registry_metadata: models::RegistryMetadata,
}

model! {
    CreateFolderDetails {
        required {
            name = "name", with_name(String);
            identifier = "identifier", with_identifier(String);
            registry_metadata = "registryMetadata",
                with_registry_metadata(models::RegistryMetadata);
        }
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            description = "description", with_description(String);
            category_name = "categoryName", with_category_name(String);
            object_status = "objectStatus", with_object_status(i64);
        }
    }
}
