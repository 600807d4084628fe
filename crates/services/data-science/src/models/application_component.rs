// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A resource that all instances of an ML application implementation share.
    ///
    /// The field `type` selects the variant.
    pub enum ApplicationComponent by "type" {
        DataFlowApplication(models::DataFlowApplicationApplicationComponent)
            = "DATA_FLOW_APPLICATION", as_data_flow_application;
        DataScienceJob(models::DataScienceJobApplicationComponent) = "DATA_SCIENCE_JOB",
            as_data_science_job;
        DataScienceModel(models::DataScienceModelApplicationComponent) = "DATA_SCIENCE_MODEL",
            as_data_science_model;
        DataSciencePipeline(models::DataSciencePipelineApplicationComponent)
            = "DATA_SCIENCE_PIPELINE", as_data_science_pipeline;
        GenericOciResource(models::GenericOciResourceApplicationComponent) = "GENERIC_OCI_RESOURCE",
            as_generic_oci_resource;
    }
    shared {
        /// The name or display name of the resource.
        name = "name", str, in DataFlowApplication DataScienceJob DataScienceModel
            DataSciencePipeline GenericOciResource;
        /// The name of the component.
        component_name = "componentName", str, in DataFlowApplication DataScienceJob
            DataScienceModel DataSciencePipeline GenericOciResource;
    }
}
