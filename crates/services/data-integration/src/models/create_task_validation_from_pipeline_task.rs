// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a task validation from pipeline task to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTaskValidationFromPipelineTask {
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
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
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
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
    /// The pipeline.
    pub pipeline: Option<models::Pipeline>,
}

model! {
    CreateTaskValidationFromPipelineTask, "modelType" = "PIPELINE_TASK" {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            name = "name", with_name(String);
            description = "description", with_description(String);
            object_version = "objectVersion", with_object_version(i64);
            object_status = "objectStatus", with_object_status(i64);
            identifier = "identifier", with_identifier(String);
            input_ports = "inputPorts", with_input_ports([models::InputPort]);
            output_ports = "outputPorts", with_output_ports([models::OutputPort]);
            parameters = "parameters", with_parameters([models::Parameter]);
            op_config_values = "opConfigValues", with_op_config_values(models::ConfigValues);
            config_provider_delegate = "configProviderDelegate",
                with_config_provider_delegate(models::ConfigProvider);
            metadata = "metadata", with_metadata(models::ObjectMetadata);
            pipeline = "pipeline", with_pipeline(models::Pipeline);
        }
    }
}
