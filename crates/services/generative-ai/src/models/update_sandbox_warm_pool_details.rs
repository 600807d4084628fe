// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a warm pool. If empty, nothing changes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSandboxWarmPoolDetails {
    /// The new target number of idle sandboxes. If absent, it remains unchanged; an explicit null
    /// is rejected.
    pub desired_capacity: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateSandboxWarmPoolDetails {
        optional {
            desired_capacity = "desiredCapacity", with_desired_capacity(i64),
                clear_desired_capacity;
        }
    }
}
