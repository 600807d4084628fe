// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A Data Science job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataScienceJobApplicationComponent {
    /// The name or display name of the resource.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the job.
    pub job_id: String,
}

model! {
    DataScienceJobApplicationComponent, "type" = "DATA_SCIENCE_JOB" {
        name = "name";
        component_name = "componentName";
        job_id = "jobId";
    }
}
