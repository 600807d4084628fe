// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A unified agent windows event source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentWindowsEventSource {
    /// The name.
    pub name: String,
    /// The channels.
    pub channels: Vec<String>,
}

model! {
    UnifiedAgentWindowsEventSource, "sourceType" = "WINDOWS_EVENT_LOG" {
        required {
            name = "name", with_name(String);
            channels = "channels", with_channels([String]);
        }
    }
}
