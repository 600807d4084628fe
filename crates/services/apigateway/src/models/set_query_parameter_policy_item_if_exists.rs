// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the if exists of a set query parameter policy item.
    pub enum SetQueryParameterPolicyItemIfExists {
        Overwrite = "OVERWRITE",
        Append = "APPEND",
        Skip = "SKIP",
    }
}
