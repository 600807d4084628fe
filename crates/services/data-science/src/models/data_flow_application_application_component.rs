// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A Data Flow application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataFlowApplicationApplicationComponent {
    /// The name or display name of the resource.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the Data Flow application.
    pub application_id: String,
}

model! {
    DataFlowApplicationApplicationComponent, "type" = "DATA_FLOW_APPLICATION" {
        name = "name";
        component_name = "componentName";
        application_id = "applicationId";
    }
}
