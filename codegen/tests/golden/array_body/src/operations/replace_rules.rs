// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::array_body::models;

operation! {
    /// Replaces the rules.
    ReplaceRules = PUT "/rules";
    required {
        body = json([models::Rule]);
    }
    returns { json(Vec<String>) }
}
