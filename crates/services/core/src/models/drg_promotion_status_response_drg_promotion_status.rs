// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the DRG promotion status of a DRG promotion status response.
    pub enum DrgPromotionStatusResponseDrgPromotionStatus {
        Unpromoted = "UNPROMOTED",
        Promoting = "PROMOTING",
        Promoted = "PROMOTED",
        Unpromoting = "UNPROMOTING",
    }
}
