// @generated from spec/methods-grouped-by-resource.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the thing.
    GetThing = GET "/mlThings/{id}";
    required {
        id = path "id" (String);
    }
    returns { empty }
}
