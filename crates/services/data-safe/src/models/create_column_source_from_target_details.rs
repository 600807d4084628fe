// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a column source from target to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateColumnSourceFromTargetDetails {
    /// The OCID of the target database.
    pub target_id: String,
}

model! {
    CreateColumnSourceFromTargetDetails, "columnSource" = "TARGET" {
        required {
            target_id = "targetId", with_target_id(String);
        }
    }
}
