// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

operation! {
    /// Appends a rule file.
    AppendRuleFile = POST "/rules/{id}";
    required {
        id = path "id" (String);
    }
    optional {
        /// The bytes of the request body.
        body = body(Body);
    }
    returns { empty }
}
