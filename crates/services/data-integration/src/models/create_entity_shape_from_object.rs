// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an entity shape from object to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEntityShapeFromObject {
    /// The key of the object.
    pub key: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The external key of the object.
    pub external_key: Option<String>,
    /// The shape.
    pub shape: Option<models::Shape>,
    /// The ID of the shape.
    pub shape_id: Option<String>,
    /// The type of the resource.
    pub entity_type: Option<models::EntityShapeFromObjectEntityType>,
    /// The label of the other type.
    pub other_type_label: Option<String>,
    /// The unique keys.
    pub unique_keys: Option<Vec<models::UniqueKey>>,
    /// The foreign keys.
    pub foreign_keys: Option<Vec<models::ForeignKey>>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The data format.
    pub data_format: Option<models::DataFormat>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
}

model! {
    CreateEntityShapeFromObject, "modelType" = "OBJECT_ENTITY" {
        required {
            name = "name", with_name(String);
        }
        optional {
            key = "key", with_key(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            description = "description", with_description(String);
            external_key = "externalKey", with_external_key(String);
            shape = "shape", with_shape(models::Shape);
            shape_id = "shapeId", with_shape_id(String);
            entity_type = "entityType", with_entity_type(models::EntityShapeFromObjectEntityType);
            other_type_label = "otherTypeLabel", with_other_type_label(String);
            unique_keys = "uniqueKeys", with_unique_keys([models::UniqueKey]);
            foreign_keys = "foreignKeys", with_foreign_keys([models::ForeignKey]);
            resource_name = "resourceName", with_resource_name(String);
            data_format = "dataFormat", with_data_format(models::DataFormat);
            identifier = "identifier", with_identifier(String);
        }
    }
}
