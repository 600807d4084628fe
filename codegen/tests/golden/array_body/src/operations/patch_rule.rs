// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, operation};

operation! {
    /// Patches the rule.
    PatchRule = PATCH "/rules/{id}";
    required {
        id = path "id" (String);
    }
    optional {
        /// The request body.
        body = json(Value);
    }
    returns { text }
}
