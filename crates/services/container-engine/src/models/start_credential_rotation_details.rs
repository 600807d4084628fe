// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a credential rotation to start.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartCredentialRotationDetails {
    /// The auto completion delay duration.
    pub auto_completion_delay_duration: String,
}

model! {
    StartCredentialRotationDetails {
        required {
            auto_completion_delay_duration = "autoCompletionDelayDuration",
                with_auto_completion_delay_duration(String);
        }
    }
}
