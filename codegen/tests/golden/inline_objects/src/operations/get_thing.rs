// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::inline_objects::models;

operation! {
    /// Gets the thing.
    GetThing = GET "/things/{id}";
    facts { with_secret_fields(&["secret"]); }
    required {
        id = path "id" (String);
    }
    returns { json(models::GetThingResponse) }
}
