// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A Data Science pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSciencePipelineApplicationComponent {
    /// The name or display name of the resource.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the pipeline.
    pub pipeline_id: String,
}

model! {
    DataSciencePipelineApplicationComponent, "type" = "DATA_SCIENCE_PIPELINE" {
        name = "name";
        component_name = "componentName";
        pipeline_id = "pipelineId";
    }
}
