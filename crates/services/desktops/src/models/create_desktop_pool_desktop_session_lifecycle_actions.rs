// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of desktop pool desktop session lifecycle actions to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDesktopPoolDesktopSessionLifecycleActions {
    /// The action after inactivity.
    pub inactivity: Option<models::InactivityConfig>,
    /// The action after a disconnect.
    pub disconnect: Option<models::DisconnectConfig>,
}

model! {
    CreateDesktopPoolDesktopSessionLifecycleActions {
        optional {
            inactivity = "inactivity", with_inactivity(models::InactivityConfig);
            disconnect = "disconnect", with_disconnect(models::DisconnectConfig);
        }
    }
}
