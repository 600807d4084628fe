// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a lifecycle stage to attach to a profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachLifecycleStageToProfileDetails {
    /// The OCID of the lifecycle stage.
    pub lifecycle_stage_id: String,
}

model! {
    AttachLifecycleStageToProfileDetails {
        required {
            lifecycle_stage_id = "lifecycleStageId", with_lifecycle_stage_id(String);
        }
    }
}
