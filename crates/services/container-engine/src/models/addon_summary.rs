// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an add-on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddonSummary {
    /// The name.
    pub name: String,
    /// The version.
    pub version: Option<String>,
    /// The currently installed version of the add-on.
    pub current_installed_version: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::AddonLifecycleState,
    /// The error of the add-on.
    pub addon_error: Option<models::AddonError>,
}

model! {
    AddonSummary {
        name = "name";
        version = "version";
        current_installed_version = "currentInstalledVersion";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        addon_error = "addonError";
    }
}
