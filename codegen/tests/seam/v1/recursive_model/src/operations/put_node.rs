// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::recursive_model::models;

operation! {
    /// Writes the node.
    PutNode = PUT "/nodes/{id}";
    required {
        id = path "id" (String);
        node = json(models::Node);
    }
    returns { empty }
}
