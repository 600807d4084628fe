// @generated from spec/two-clients.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the a.
    GetA = GET "/a";
    returns { text }
}
