// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OCI function.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciFunction {
    /// The OCID of the function.
    pub function_id: Option<String>,
    /// The ID of the region.
    pub region_id: Option<String>,
    /// The fn configuration definition.
    pub fn_config_definition: Option<models::ConfigDefinition>,
    /// The input shape.
    pub input_shape: Option<models::Shape>,
    /// The output shape.
    pub output_shape: Option<models::Shape>,
    /// The type of the object.
    pub model_type: Option<models::OciFunctionModelType>,
    /// The key of the object.
    pub key: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The payload format.
    pub payload_format: Option<models::OciFunctionPayloadFormat>,
    /// The fn configuration def.
    pub fn_config_def: Option<models::FunctionConfigurationDefinition>,
}

model! {
    OciFunction {
        optional {
            function_id = "functionId", with_function_id(String);
            region_id = "regionId", with_region_id(String);
            fn_config_definition = "fnConfigDefinition",
                with_fn_config_definition(models::ConfigDefinition);
            input_shape = "inputShape", with_input_shape(models::Shape);
            output_shape = "outputShape", with_output_shape(models::Shape);
            model_type = "modelType", with_model_type(models::OciFunctionModelType);
            key = "key", with_key(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            model_version = "modelVersion", with_model_version(String);
            object_version = "objectVersion", with_object_version(i64);
            payload_format = "payloadFormat", with_payload_format(models::OciFunctionPayloadFormat);
            fn_config_def = "fnConfigDef",
                with_fn_config_def(models::FunctionConfigurationDefinition);
        }
    }
}
