// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::recursive_model::models;

operation! {
    /// Gets the node.
    GetNode = GET "/nodes/{id}";
    required {
        id = path "id" (String);
    }
    returns { json(models::Node) }
}
