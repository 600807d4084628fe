// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a dis application to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDisApplicationDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The type of the object.
    pub model_type: Option<models::DisApplicationModelType>,
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
    /// The display name. At most 1,000 characters.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DisApplicationLifecycleState>,
    /// The information about the source application.
    pub source_application_info: Option<models::CreateSourceApplicationInfo>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
}

model! {
    CreateDisApplicationDetails {
        required {
            name = "name", with_name(String);
            identifier = "identifier", with_identifier(String);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            model_type = "modelType", with_model_type(models::DisApplicationModelType);
            description = "description", with_description(String);
            object_status = "objectStatus", with_object_status(i64);
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::DisApplicationLifecycleState);
            source_application_info = "sourceApplicationInfo",
                with_source_application_info(models::CreateSourceApplicationInfo);
            registry_metadata = "registryMetadata",
                with_registry_metadata(models::RegistryMetadata);
        }
    }
}
