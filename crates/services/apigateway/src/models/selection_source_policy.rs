// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A selection source policy.
    ///
    /// The field `type` selects the variant.
    pub enum SelectionSourcePolicy by "type" {
        Single(models::SingleSelectionSourcePolicy) = "SINGLE", as_single;
    }
}
