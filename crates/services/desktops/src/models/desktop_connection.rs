// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A desktop connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopConnection {
    /// The time when it was connected.
    pub time_connected: Option<DateTime<Utc>>,
    /// The time when it was disconnected.
    pub time_disconnected: Option<DateTime<Utc>>,
    /// The next action.
    pub next_action: Option<models::DesktopAction>,
    /// The previous action.
    pub last_action: Option<models::DesktopAction>,
    /// The type of the client.
    pub client_type: Option<String>,
    /// The client version.
    pub client_version: Option<String>,
    /// The client platform.
    pub client_platform: Option<String>,
}

model! {
    DesktopConnection {
        time_connected = "timeConnected";
        time_disconnected = "timeDisconnected";
        next_action = "nextAction";
        last_action = "lastAction";
        client_type = "clientType";
        client_version = "clientVersion";
        client_platform = "clientPlatform";
    }
}
