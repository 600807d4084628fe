// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::overlay_of_a_subtype::models;

operation! {
    /// Lists the models.
    ListModels = GET "/models";
    returns { json(Vec<models::Model>) }
}
