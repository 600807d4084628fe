// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a schema.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaSummary {
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
    /// The name of the resource. At most 4,000 characters.
    pub resource_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The external key of the object.
    pub external_key: Option<String>,
    /// Whether the schema has containers.
    pub is_has_containers: Option<bool>,
    /// The default connection.
    pub default_connection: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
}

model! {
    SchemaSummary {
        key = "key";
        model_type = "modelType";
        model_version = "modelVersion";
        parent_ref = "parentRef";
        name = "name";
        resource_name = "resourceName";
        description = "description";
        object_version = "objectVersion";
        external_key = "externalKey";
        is_has_containers = "isHasContainers";
        default_connection = "defaultConnection";
        object_status = "objectStatus";
        identifier = "identifier";
        metadata = "metadata";
    }
}
