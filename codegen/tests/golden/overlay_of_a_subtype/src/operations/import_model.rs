// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::overlay_of_a_subtype::models;

operation! {
    /// Imports the model.
    ImportModel = POST "/models";
    facts { with_secret_fields(&["accessToken", "headers"]); }
    required {
        import_model_details = json(models::ImportModelDetails);
    }
    returns { json(models::Model) }
}
