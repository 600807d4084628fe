// @generated from spec/bodies-of-several-media-types.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::bodies_of_several_media_types::models;

operation! {
    /// Creates a user.
    CreateUser = POST "/users";
    facts { with_accept("application/json, application/scim+json"); }
    required {
        user = json(models::User);
    }
    returns { json(models::User) }
}
