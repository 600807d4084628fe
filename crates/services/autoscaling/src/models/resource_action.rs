// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A resource action.
    ///
    /// The field `actionType` selects the variant.
    pub enum ResourceAction by "actionType" {
        Power(models::ResourcePowerAction) = "power", as_power;
    }
}
