// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OCI database source location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciDatabaseSourceLocation {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The name of the function.
    pub function_name: Option<String>,
    /// The URL.
    pub url: Option<String>,
}

model! {
    OciDatabaseSourceLocation, "sourceLocationType" = "OCI_DATABASE" {
        id = "id";
        function_name = "functionName";
        url = "url";
    }
}
