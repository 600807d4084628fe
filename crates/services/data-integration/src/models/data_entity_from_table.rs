// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A data entity from table.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataEntityFromTable {
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
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
    pub entity_type: Option<models::DataEntityFromTableEntityType>,
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
    DataEntityFromTable, "modelType" = "TABLE_ENTITY" {
        optional {
            metadata = "metadata", with_metadata(models::ObjectMetadata);
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            name = "name", with_name(String);
            description = "description", with_description(String);
            object_version = "objectVersion", with_object_version(i64);
            external_key = "externalKey", with_external_key(String);
            shape = "shape", with_shape(models::Shape);
            shape_id = "shapeId", with_shape_id(String);
            types = "types", with_types(models::TypeLibrary);
            entity_type = "entityType", with_entity_type(models::DataEntityFromTableEntityType);
            other_type_label = "otherTypeLabel", with_other_type_label(String);
            unique_keys = "uniqueKeys", with_unique_keys([models::UniqueKey]);
            foreign_keys = "foreignKeys", with_foreign_keys([models::ForeignKey]);
            resource_name = "resourceName", with_resource_name(String);
            object_status = "objectStatus", with_object_status(i64);
            identifier = "identifier", with_identifier(String);
        }
    }
}
