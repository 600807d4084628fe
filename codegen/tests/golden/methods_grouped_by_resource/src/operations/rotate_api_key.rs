// @generated from spec/methods-grouped-by-resource.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Rotates the API key.
    RotateApiKey = POST "/apiKeys/actions/rotate";
    returns { empty }
}
