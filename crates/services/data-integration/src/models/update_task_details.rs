// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a task.
    ///
    /// The field `modelType` selects the variant.
    pub enum UpdateTaskDetails by "modelType", sent {
        DataLoaderTask(models::UpdateTaskFromDataLoaderTask) = "DATA_LOADER_TASK",
            as_data_loader_task;
        IntegrationTask(models::UpdateTaskFromIntegrationTask) = "INTEGRATION_TASK",
            as_integration_task;
        OciDataflowTask(models::UpdateTaskFromOCIDataflowTask) = "OCI_DATAFLOW_TASK",
            as_oci_dataflow_task;
        PipelineTask(models::UpdateTaskFromPipelineTask) = "PIPELINE_TASK", as_pipeline_task;
        RestTask(models::UpdateTaskFromRestTask) = "REST_TASK", as_rest_task;
        SqlTask(models::UpdateTaskFromSQLTask) = "SQL_TASK", as_sql_task;
    }
    shared {
        /// The key of the object.
        key = "key", str, in DataLoaderTask IntegrationTask OciDataflowTask PipelineTask RestTask
            SqlTask;
        /// The model version of the object. The service uses it to upgrade objects.
        model_version = "modelVersion", str, in DataLoaderTask IntegrationTask OciDataflowTask
            PipelineTask RestTask SqlTask;
        /// The reference to the parent object.
        parent_ref = "parentRef", ref models::ParentReference, in DataLoaderTask IntegrationTask
            OciDataflowTask PipelineTask RestTask SqlTask;
        /// The name. At most 1,000 characters.
        name = "name", str, in DataLoaderTask IntegrationTask OciDataflowTask PipelineTask RestTask
            SqlTask;
        /// The description.
        description = "description", str, in DataLoaderTask IntegrationTask OciDataflowTask
            PipelineTask RestTask SqlTask;
        /// The status of the object. The value 1 marks a shallow reference across objects; all
        /// other values are reserved.
        object_status = "objectStatus", copy i64, in DataLoaderTask IntegrationTask OciDataflowTask
            PipelineTask RestTask SqlTask;
        /// The version of the object, for change tracking and optimistic locking.
        object_version = "objectVersion", copy i64, in DataLoaderTask IntegrationTask
            OciDataflowTask PipelineTask RestTask SqlTask;
        /// The identifier of the object in code: upper-case letters, digits and underscores, not
        /// starting with a digit. It can be changed.
        identifier = "identifier", str, in DataLoaderTask IntegrationTask OciDataflowTask
            PipelineTask RestTask SqlTask;
        /// The input ports.
        input_ports = "inputPorts", ref [models::InputPort], in DataLoaderTask IntegrationTask
            OciDataflowTask PipelineTask RestTask SqlTask;
        /// The output ports.
        output_ports = "outputPorts", ref [models::OutputPort], in DataLoaderTask IntegrationTask
            OciDataflowTask PipelineTask RestTask SqlTask;
        /// The parameters.
        parameters = "parameters", ref [models::Parameter], in DataLoaderTask IntegrationTask
            OciDataflowTask PipelineTask RestTask SqlTask;
        /// The configuration values of the operator.
        op_config_values = "opConfigValues", ref models::ConfigValues, in DataLoaderTask
            IntegrationTask OciDataflowTask PipelineTask RestTask SqlTask;
        /// The configuration provider.
        config_provider_delegate = "configProviderDelegate", ref models::ConfigProvider, in
            DataLoaderTask IntegrationTask OciDataflowTask PipelineTask RestTask SqlTask;
        /// Whether runs of the same task can overlap.
        is_concurrent_allowed = "isConcurrentAllowed", copy bool, in DataLoaderTask IntegrationTask
            OciDataflowTask PipelineTask RestTask SqlTask;
        /// The metadata of the object in the registry.
        registry_metadata = "registryMetadata", ref models::RegistryMetadata, in DataLoaderTask
            IntegrationTask OciDataflowTask PipelineTask RestTask SqlTask;
    }
}
