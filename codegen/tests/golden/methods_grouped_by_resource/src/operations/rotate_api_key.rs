// @generated from spec/methods-grouped-by-resource.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// The operation `RotateApiKey`.
    RotateApiKey = POST "/apiKeys/actions/rotate";
    returns { empty }
}
