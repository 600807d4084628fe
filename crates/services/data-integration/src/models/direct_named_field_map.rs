// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A direct named field map.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DirectNamedFieldMap {
    /// The description.
    pub description: Option<String>,
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The configuration values.
    pub config_values: Option<models::ConfigValues>,
    /// The reference to a typed object. Deprecated.
    ///
    /// Deprecated.
    #[deprecated]
    pub source_typed_object: Option<String>,
    /// The reference to a typed object. Deprecated.
    ///
    /// Deprecated.
    #[deprecated]
    pub target_typed_object: Option<String>,
    /// The reference to the scope of the source.
    pub source_scope_reference: Option<models::ScopeReference>,
    /// The reference to the scope of the target.
    pub target_scope_reference: Option<models::ScopeReference>,
    /// The source field name.
    pub source_field_name: Option<String>,
    /// The target field name.
    pub target_field_name: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
}

model! {
    DirectNamedFieldMap, "modelType" = "DIRECT_NAMED_FIELD_MAP" {
        optional {
            description = "description", with_description(String);
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            config_values = "configValues", with_config_values(models::ConfigValues);
            source_typed_object = "sourceTypedObject", with_source_typed_object(String);
            target_typed_object = "targetTypedObject", with_target_typed_object(String);
            source_scope_reference = "sourceScopeReference",
                with_source_scope_reference(models::ScopeReference);
            target_scope_reference = "targetScopeReference",
                with_target_scope_reference(models::ScopeReference);
            source_field_name = "sourceFieldName", with_source_field_name(String);
            target_field_name = "targetFieldName", with_target_field_name(String);
            object_status = "objectStatus", with_object_status(i64);
        }
    }
}
