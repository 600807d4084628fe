// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::collections_of_unions::models;

operation! {
    /// Patches the message.
    PatchMessage = PATCH "/messages";
    required {
        body = json([models::Content]);
    }
    returns { empty }
}
