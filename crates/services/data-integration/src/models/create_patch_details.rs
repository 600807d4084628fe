// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a patch to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePatchDetails {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The name. At most 1,000 characters.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: String,
    /// The type of the patch.
    pub patch_type: models::PatchType,
    /// The keys of the objects.
    pub object_keys: Vec<String>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
}

model! {
    CreatePatchDetails {
        required {
            name = "name", with_name(String);
            identifier = "identifier", with_identifier(String);
            patch_type = "patchType", with_patch_type(models::PatchType);
            object_keys = "objectKeys", with_object_keys([String]);
        }
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            description = "description", with_description(String);
            object_status = "objectStatus", with_object_status(i64);
            registry_metadata = "registryMetadata",
                with_registry_metadata(models::RegistryMetadata);
        }
    }
}
