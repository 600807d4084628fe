// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A conditional composite field map.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionalCompositeFieldMap {
    /// The description.
    pub description: Option<String>,
    /// The field map scopes.
    pub field_map_scope: Option<Vec<models::ProjectionRule>>,
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The configuration values.
    pub config_values: Option<models::ConfigValues>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The mappings of the fields.
    pub field_maps: Option<Vec<models::FieldMap>>,
}

model! {
    ConditionalCompositeFieldMap, "modelType" = "CONDITIONAL_COMPOSITE_FIELD_MAP" {
        optional {
            description = "description", with_description(String);
            field_map_scope = "fieldMapScope", with_field_map_scope([models::ProjectionRule]);
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            config_values = "configValues", with_config_values(models::ConfigValues);
            object_status = "objectStatus", with_object_status(i64);
            field_maps = "fieldMaps", with_field_maps([models::FieldMap]);
        }
    }
}
