// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A model deployment that serves the predictions of a use case.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataScienceModelDeploymentInstanceComponent {
    /// The name or display name of the resource.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The name of the use case that the model deployment serves.
    pub prediction_use_case_name: String,
    /// The OCID of the model deployment.
    pub model_deployment_id: String,
}

model! {
    DataScienceModelDeploymentInstanceComponent, "type" = "DATA_SCIENCE_MODEL_DEPLOYMENT" {
        name = "name";
        component_name = "componentName";
        prediction_use_case_name = "predictionUseCaseName";
        model_deployment_id = "modelDeploymentId";
    }
}
