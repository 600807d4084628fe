// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A function configuration definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionConfigurationDefinition {
    /// The key of the object.
    pub key: Option<String>,
    /// The type of the object.
    pub model_type: Option<models::FunctionConfigurationDefinitionModelType>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// Whether the configuration is contained.
    pub is_contained: Option<bool>,
    /// The configuration parameter defs, as key-value pairs.
    pub config_param_defs: Option<BTreeMap<String, models::ConfigParameterDefinition>>,
}

model! {
    FunctionConfigurationDefinition {
        optional {
            key = "key", with_key(String);
            model_type = "modelType",
                with_model_type(models::FunctionConfigurationDefinitionModelType);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            is_contained = "isContained", with_is_contained(bool);
            config_param_defs = "configParamDefs",
                with_config_param_defs({models::ConfigParameterDefinition});
        }
    }
}
