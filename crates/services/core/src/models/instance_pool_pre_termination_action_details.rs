// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an instance pool pre termination action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePoolPreTerminationActionDetails {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The timeout. In seconds.
    pub timeout: i64,
    /// The on timeout.
    pub on_timeout: models::InstancePoolPreTerminationActionHandleTimeoutDetails,
}

model! {
    InstancePoolPreTerminationActionDetails {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
            timeout = "timeout", with_timeout(i64);
            on_timeout = "onTimeout",
                with_on_timeout(models::InstancePoolPreTerminationActionHandleTimeoutDetails);
        }
    }
}
