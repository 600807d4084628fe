// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationDetails {
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
    pub lifecycle_state: Option<models::ApplicationLifecycleState>,
}

model! {
    ApplicationDetails {
        key = "key";
        model_type = "modelType";
        model_version = "modelVersion";
        name = "name";
        description = "description";
        application_version = "applicationVersion";
        object_status = "objectStatus";
        identifier = "identifier";
        parent_ref = "parentRef";
        object_version = "objectVersion";
        metadata = "metadata";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        lifecycle_state = "lifecycleState";
    }
}
