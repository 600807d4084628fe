// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a dis application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDisApplicationDetails {
    /// The key of the object.
    pub key: String,
    /// The type of the object.
    pub model_type: String,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The version of the application.
    pub application_version: Option<i64>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: i64,
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
    /// The display name. At most 1,000 characters.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DisApplicationLifecycleState>,
    cleared: Vec<String>,
}

update! {
    UpdateDisApplicationDetails {
        required {
            key = "key", with_key(String);
            model_type = "modelType", with_model_type(String);
            object_version = "objectVersion", with_object_version(i64);
        }
        optional {
            model_version = "modelVersion", with_model_version(String), clear_model_version;
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            application_version = "applicationVersion", with_application_version(i64),
                clear_application_version;
            object_status = "objectStatus", with_object_status(i64), clear_object_status;
            identifier = "identifier", with_identifier(String), clear_identifier;
            parent_ref = "parentRef", with_parent_ref(models::ParentReference), clear_parent_ref;
            metadata = "metadata", with_metadata(models::ObjectMetadata), clear_metadata;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::DisApplicationLifecycleState), clear_lifecycle_state;
        }
    }
}
