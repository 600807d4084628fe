// @generated from spec/bodies-of-several-media-types.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the glossary.
    GetGlossary = GET "/glossary";
    facts {
        with_accept("application/json, text/csv");
        with_stream();
    }
    returns { stream }
}
