// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A Data Science model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataScienceModelApplicationComponent {
    /// The name or display name of the resource.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the model.
    pub model_id: String,
}

model! {
    DataScienceModelApplicationComponent, "type" = "DATA_SCIENCE_MODEL" {
        name = "name";
        component_name = "componentName";
        model_id = "modelId";
    }
}
