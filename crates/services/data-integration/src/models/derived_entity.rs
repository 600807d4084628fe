// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A derived entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DerivedEntity {
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
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The shape.
    pub shape: Option<models::Shape>,
    /// The ID of the shape.
    pub shape_id: Option<String>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The ref data object.
    pub ref_data_object: Option<models::ReferencedDataObject>,
    /// The mode.
    pub mode: Option<models::DerivedEntityMode>,
    /// The derived properties, as key-value pairs.
    pub derived_properties: Option<BTreeMap<String, Value>>,
}

model! {
    DerivedEntity, "modelType" = "DERIVED_ENTITY" {
        optional {
            metadata = "metadata", with_metadata(models::ObjectMetadata);
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            name = "name", with_name(String);
            object_version = "objectVersion", with_object_version(i64);
            shape = "shape", with_shape(models::Shape);
            shape_id = "shapeId", with_shape_id(String);
            resource_name = "resourceName", with_resource_name(String);
            object_status = "objectStatus", with_object_status(i64);
            identifier = "identifier", with_identifier(String);
            ref_data_object = "refDataObject", with_ref_data_object(models::ReferencedDataObject);
            mode = "mode", with_mode(models::DerivedEntityMode);
            derived_properties = "derivedProperties", with_derived_properties({Value});
        }
    }
}
