// @generated from spec/field-named-like-a-cast.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::field_named_like_a_cast::models;

operation! {
    /// Gets the source.
    GetSource = GET "/sources";
    returns { json(models::Source) }
}
