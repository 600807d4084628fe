// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An Oracle function backend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleFunctionBackend {
    /// The OCID of the function.
    pub function_id: String,
}

model! {
    OracleFunctionBackend, "type" = "ORACLE_FUNCTIONS_BACKEND" {
        required {
            function_id = "functionId", with_function_id(String);
        }
    }
}
