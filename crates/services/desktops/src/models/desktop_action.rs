// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A desktop action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopAction {
    /// The action.
    pub action: models::DesktopActionAction,
    /// The time of the application.
    pub time_applied: DateTime<Utc>,
}

model! {
    DesktopAction {
        action = "action";
        time_applied = "timeApplied";
    }
}
