// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a GI goal version.
    ///
    /// The field `goalType` selects the variant.
    pub enum GiGoalVersionDetails by "goalType" {
        GiCustomImage(models::CustomGiGoalVersionDetails) = "GI_CUSTOM_IMAGE", as_gi_custom_image;
        GiOracleImage(models::OracleGiGoalVersionDetails) = "GI_ORACLE_IMAGE", as_gi_oracle_image;
    }
}
