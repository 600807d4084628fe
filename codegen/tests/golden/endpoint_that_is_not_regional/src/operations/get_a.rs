// @generated from spec/endpoint-that-is-not-regional.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the a.
    GetA = GET "/a";
    returns { empty }
}
