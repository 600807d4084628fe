// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in desktop pool desktop session lifecycle actions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDesktopPoolDesktopSessionLifecycleActions {
    /// The action after inactivity.
    pub inactivity: Option<models::InactivityConfig>,
    /// The action after a disconnect.
    pub disconnect: Option<models::DisconnectConfig>,
}

model! {
    UpdateDesktopPoolDesktopSessionLifecycleActions {
        optional {
            inactivity = "inactivity", with_inactivity(models::InactivityConfig);
            disconnect = "disconnect", with_disconnect(models::DisconnectConfig);
        }
    }
}
