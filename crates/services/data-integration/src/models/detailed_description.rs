// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A detailed description.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetailedDescription {
    /// The type of the object.
    pub model_type: Option<models::DetailedDescriptionModelType>,
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
    /// The image of the logo, base64-encoded.
    pub logo: Option<String>,
    /// The description of the object in rich text, base64-encoded.
    pub detailed_description: Option<String>,
}

model! {
    DetailedDescription {
        model_type = "modelType";
        key = "key";
        model_version = "modelVersion";
        parent_ref = "parentRef";
        name = "name";
        object_version = "objectVersion";
        object_status = "objectStatus";
        identifier = "identifier";
        metadata = "metadata";
        logo = "logo";
        detailed_description = "detailedDescription";
    }
}
