// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a DR plan to verify.
    ///
    /// The field `type` selects the variant.
    pub enum VerifyDrPlanDetails by "type", sent {
        Default(models::VerifyDrPlanDefaultDetails) = "DEFAULT", as_default;
    }
}
