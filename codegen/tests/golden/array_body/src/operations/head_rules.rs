// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the headers of the rules.
    ///
    /// The response has the headers `etag` and `last-modified`.
    HeadRules = HEAD "/rules";
    returns { empty }
}
