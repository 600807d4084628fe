// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A published object.
    ///
    /// The field `modelType` selects the variant.
    pub enum PublishedObject by "modelType" {
        DataLoaderTask(models::PublishedObjectFromDataLoaderTask) = "DATA_LOADER_TASK",
            as_data_loader_task;
        IntegrationTask(models::PublishedObjectFromIntegrationTask) = "INTEGRATION_TASK",
            as_integration_task;
        PipelineTask(models::PublishedObjectFromPipelineTask) = "PIPELINE_TASK", as_pipeline_task;
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
    }
}
