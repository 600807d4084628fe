// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::collections_of_unions::models;

operation! {
    /// Replaces the message.
    ReplaceMessage = PUT "/messages";
    facts { with_secret_fields(&["secret"]); }
    required {
        message = json(models::Message);
    }
    returns { empty }
}
