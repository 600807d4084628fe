// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the input type of SDK language optional parameters.
    pub enum SdkLanguageOptionalParametersInputType {
        Enum = "ENUM",
        Email = "EMAIL",
        Uri = "URI",
        String = "STRING",
    }
}
