// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePipelineDetails {
    /// The key of the object.
    pub key: String,
    /// The type of the object.
    pub model_type: String,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: i64,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The nodes.
    pub nodes: Option<Vec<models::FlowNode>>,
    /// The parameters.
    pub parameters: Option<Vec<models::Parameter>>,
    /// The configuration values of the flow.
    pub flow_config_values: Option<models::ConfigValues>,
    /// The variables.
    pub variables: Option<Vec<models::Variable>>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
    cleared: Vec<String>,
}

update! {
    UpdatePipelineDetails {
        required {
            key = "key", with_key(String);
            model_type = "modelType", with_model_type(String);
            object_version = "objectVersion", with_object_version(i64);
        }
        optional {
            model_version = "modelVersion", with_model_version(String), clear_model_version;
            parent_ref = "parentRef", with_parent_ref(models::ParentReference), clear_parent_ref;
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            object_status = "objectStatus", with_object_status(i64), clear_object_status;
            identifier = "identifier", with_identifier(String), clear_identifier;
            nodes = "nodes", with_nodes([models::FlowNode]), clear_nodes;
            parameters = "parameters", with_parameters([models::Parameter]), clear_parameters;
            flow_config_values = "flowConfigValues", with_flow_config_values(models::ConfigValues),
                clear_flow_config_values;
            variables = "variables", with_variables([models::Variable]), clear_variables;
            registry_metadata = "registryMetadata",
                with_registry_metadata(models::RegistryMetadata), clear_registry_metadata;
        }
    }
}
