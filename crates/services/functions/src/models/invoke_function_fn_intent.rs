// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `fn-intent` in `InvokeFunction`.
    pub enum InvokeFunctionFnIntent {
        Httprequest = "httprequest",
        Cloudevent = "cloudevent",
    }
}
