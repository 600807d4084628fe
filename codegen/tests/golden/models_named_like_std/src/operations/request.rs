// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models_named_like_std::models;

operation! {
    /// Runs the operation `Request`.
    Request = POST "/requests";
    facts { with_secret_fields(&["secret"]); }
    required {
        operation = json(models::Operation);
    }
    returns { json(models::Call) }
}
