// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a data entity from view entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataEntityFromViewEntityDetails {
    /// The key of the object.
    pub key: Option<String>,
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
    /// The external key of the object.
    pub external_key: Option<String>,
    /// The shape.
    pub shape: Option<models::Shape>,
    /// The ID of the shape.
    pub shape_id: Option<String>,
    /// The types.
    pub types: Option<models::TypeLibrary>,
    /// The type of the resource.
    pub entity_type: Option<models::DataEntityFromViewEntityEntityType>,
    /// The label of the other type.
    pub other_type_label: Option<String>,
    /// The unique keys.
    pub unique_keys: Option<Vec<models::UniqueKey>>,
    /// The foreign keys.
    pub foreign_keys: Option<Vec<models::ForeignKey>>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
}

model! {
    DataEntityFromViewEntityDetails, "modelType" = "VIEW_ENTITY" {
        key = "key";
        model_version = "modelVersion";
        parent_ref = "parentRef";
        name = "name";
        description = "description";
        object_version = "objectVersion";
        external_key = "externalKey";
        shape = "shape";
        shape_id = "shapeId";
        types = "types";
        entity_type = "entityType";
        other_type_label = "otherTypeLabel";
        unique_keys = "uniqueKeys";
        foreign_keys = "foreignKeys";
        resource_name = "resourceName";
        object_status = "objectStatus";
        identifier = "identifier";
    }
}
