// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a column source target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateColumnSourceTargetDetails {
    /// The OCID of the target database.
    pub target_id: String,
}

model! {
    UpdateColumnSourceTargetDetails, "columnSource" = "TARGET" {
        required {
            target_id = "targetId", with_target_id(String);
        }
    }
}
