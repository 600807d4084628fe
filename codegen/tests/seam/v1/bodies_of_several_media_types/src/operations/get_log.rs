// @generated from spec/bodies-of-several-media-types.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the log.
    GetLog = GET "/log";
    facts { with_accept("text/plain; charset=utf-8"); }
    returns { text }
}
