// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A plugin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Plugin {
    /// The name.
    pub name: String,
    /// The version.
    pub version: String,
    /// The status.
    pub status: String,
    /// The last update time.
    pub last_update_time: Option<DateTime<Utc>>,
    /// The message.
    pub message: Option<String>,
}

model! {
    Plugin {
        name = "name";
        version = "version";
        status = "status";
        last_update_time = "lastUpdateTime";
        message = "message";
    }
}
