// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a sandbox command to cancel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelSandboxCommandDetails {
    /// The signal.
    pub signal: Option<models::CancelSandboxCommandSignal>,
}

model! {
    CancelSandboxCommandDetails {
        optional {
            signal = "signal", with_signal(models::CancelSandboxCommandSignal);
        }
    }
}
