// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a task from pipeline task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTaskFromPipelineTask {
    /// The key of the object.
    pub key: String,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: i64,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The input ports.
    pub input_ports: Option<Vec<models::InputPort>>,
    /// The output ports.
    pub output_ports: Option<Vec<models::OutputPort>>,
    /// The parameters.
    pub parameters: Option<Vec<models::Parameter>>,
    /// The configuration values of the operator.
    pub op_config_values: Option<models::ConfigValues>,
    /// The configuration provider.
    pub config_provider_delegate: Option<models::ConfigProvider>,
    /// Whether runs of the same task can overlap.
    pub is_concurrent_allowed: Option<bool>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
    /// The pipeline.
    pub pipeline: Option<models::Pipeline>,
    cleared: Vec<String>,
}

update! {
    UpdateTaskFromPipelineTask, "modelType" = "PIPELINE_TASK" {
        required {
            key = "key", with_key(String);
            object_version = "objectVersion", with_object_version(i64);
        }
        optional {
            model_version = "modelVersion", with_model_version(String), clear_model_version;
            parent_ref = "parentRef", with_parent_ref(models::ParentReference), clear_parent_ref;
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            object_status = "objectStatus", with_object_status(i64), clear_object_status;
            identifier = "identifier", with_identifier(String), clear_identifier;
            input_ports = "inputPorts", with_input_ports([models::InputPort]), clear_input_ports;
            output_ports = "outputPorts", with_output_ports([models::OutputPort]),
                clear_output_ports;
            parameters = "parameters", with_parameters([models::Parameter]), clear_parameters;
            op_config_values = "opConfigValues", with_op_config_values(models::ConfigValues),
                clear_op_config_values;
            config_provider_delegate = "configProviderDelegate",
                with_config_provider_delegate(models::ConfigProvider),
                clear_config_provider_delegate;
            is_concurrent_allowed = "isConcurrentAllowed", with_is_concurrent_allowed(bool),
                clear_is_concurrent_allowed;
            registry_metadata = "registryMetadata",
                with_registry_metadata(models::RegistryMetadata), clear_registry_metadata;
            pipeline = "pipeline", with_pipeline(models::Pipeline), clear_pipeline;
        }
    }
}
