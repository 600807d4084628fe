// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a task validation to create.
    ///
    /// The field `modelType` selects the variant.
    pub enum CreateTaskValidationDetails by "modelType", sent {
        DataLoaderTask(models::CreateTaskValidationFromDataLoaderTask) = "DATA_LOADER_TASK",
            as_data_loader_task;
        IntegrationTask(models::CreateTaskValidationFromIntegrationTask) = "INTEGRATION_TASK",
            as_integration_task;
        PipelineTask(models::CreateTaskValidationFromPipelineTask) = "PIPELINE_TASK",
            as_pipeline_task;
    }
    shared {
        /// The key of the object.
        key = "key", str, in DataLoaderTask IntegrationTask PipelineTask;
        /// The model version of the object. The service uses it to upgrade objects.
        model_version = "modelVersion", str, in DataLoaderTask IntegrationTask PipelineTask;
        /// The reference to the parent object.
        parent_ref = "parentRef", ref models::ParentReference, in DataLoaderTask IntegrationTask
            PipelineTask;
        /// The name. At most 1,000 characters.
        name = "name", str, in DataLoaderTask IntegrationTask PipelineTask;
        /// The description.
        description = "description", str, in DataLoaderTask IntegrationTask PipelineTask;
        /// The version of the object, for change tracking and optimistic locking.
        object_version = "objectVersion", copy i64, in DataLoaderTask IntegrationTask PipelineTask;
        /// The status of the object. The value 1 marks a shallow reference across objects; all
        /// other values are reserved.
        object_status = "objectStatus", copy i64, in DataLoaderTask IntegrationTask PipelineTask;
        /// The identifier of the object in code: upper-case letters, digits and underscores, not
        /// starting with a digit. It can be changed.
        identifier = "identifier", str, in DataLoaderTask IntegrationTask PipelineTask;
        /// The input ports.
        input_ports = "inputPorts", ref [models::InputPort], in DataLoaderTask IntegrationTask
            PipelineTask;
        /// The output ports.
        output_ports = "outputPorts", ref [models::OutputPort], in DataLoaderTask IntegrationTask
            PipelineTask;
        /// The parameters.
        parameters = "parameters", ref [models::Parameter], in DataLoaderTask IntegrationTask
            PipelineTask;
        /// The configuration values of the operator.
        op_config_values = "opConfigValues", ref models::ConfigValues, in DataLoaderTask
            IntegrationTask PipelineTask;
        /// The configuration provider.
        config_provider_delegate = "configProviderDelegate", ref models::ConfigProvider, in
            DataLoaderTask IntegrationTask PipelineTask;
        /// The metadata.
        metadata = "metadata", ref models::ObjectMetadata, in DataLoaderTask IntegrationTask
            PipelineTask;
    }
}
