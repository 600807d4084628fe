// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the data science resource type of a data science private endpoint.
    pub enum DataSciencePrivateEndpointDataScienceResourceType {
        NotebookSession = "NOTEBOOK_SESSION",
        ModelDeployment = "MODEL_DEPLOYMENT",
    }
}
