// @generated from spec/keyword-fields.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::keyword_fields::models;

operation! {
    /// Runs the operation `New`.
    New = POST "/new";
    required {
        type_ = json(models::Type);
    }
    returns { json(models::Type) }
}
