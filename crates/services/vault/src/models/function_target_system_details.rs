// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a function target system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionTargetSystemDetails {
    /// The OCID of the function.
    pub function_id: String,
}

model! {
    FunctionTargetSystemDetails, "targetSystemType" = "FUNCTION" {
        required {
            function_id = "functionId", with_function_id(String);
        }
    }
}
