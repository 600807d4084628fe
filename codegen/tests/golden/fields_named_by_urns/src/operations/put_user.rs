// @generated from spec/fields-named-by-urns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::fields_named_by_urns::models;

operation! {
    /// Writes the user.
    PutUser = PUT "/users";
    required {
        user = json(models::User);
    }
    returns { empty }
}
