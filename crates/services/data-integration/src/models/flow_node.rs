// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A flow node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlowNode {
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
    /// The description.
    pub description: Option<String>,
    /// The input links.
    pub input_links: Option<Vec<models::InputLink>>,
    /// The output links.
    pub output_links: Option<Vec<models::OutputLink>>,
    /// The operator.
    pub operator: Option<models::Operator>,
    /// The UI properties.
    pub ui_properties: Option<models::UIProperties>,
    /// The configuration provider.
    pub config_provider_delegate: Option<models::ConfigProvider>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
}

model! {
    FlowNode {
        optional {
            key = "key", with_key(String);
            model_type = "modelType", with_model_type(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            name = "name", with_name(String);
            description = "description", with_description(String);
            input_links = "inputLinks", with_input_links([models::InputLink]);
            output_links = "outputLinks", with_output_links([models::OutputLink]);
            operator = "operator", with_operator(models::Operator);
            ui_properties = "uiProperties", with_ui_properties(models::UIProperties);
            config_provider_delegate = "configProviderDelegate",
                with_config_provider_delegate(models::ConfigProvider);
            object_status = "objectStatus", with_object_status(i64);
        }
    }
}
