// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The type of resource that uses the private endpoint: notebook sessions or model deployments.
    pub enum DataSciencePrivateEndpointDataScienceResourceType {
        NotebookSession = "NOTEBOOK_SESSION",
        ModelDeployment = "MODEL_DEPLOYMENT",
    }
}
