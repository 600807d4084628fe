// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `fn-invoke-type` in `InvokeFunction`.
    pub enum InvokeFunctionFnInvokeType {
        Detached = "detached",
        Sync = "sync",
    }
}
