// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the validation mode of a validation request policy.
    pub enum ValidationRequestPolicyValidationMode {
        Enforcing = "ENFORCING",
        Permissive = "PERMISSIVE",
        Disabled = "DISABLED",
    }
}
