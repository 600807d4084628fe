// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Desktop session lifecycle actions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopSessionLifecycleActions {
    /// The action after inactivity.
    pub inactivity: Option<models::InactivityConfig>,
    /// The action after a disconnect.
    pub disconnect: Option<models::DisconnectConfig>,
}

model! {
    DesktopSessionLifecycleActions {
        inactivity = "inactivity";
        disconnect = "disconnect";
    }
}
