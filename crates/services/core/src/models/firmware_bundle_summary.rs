// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a firmware bundle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirmwareBundleSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The firmware versions, by platform.
    pub platforms: Vec<models::PlatformVersions>,
    /// The allowed transitions between firmware bundles.
    pub allowable_transitions: Option<models::FirmwareBundleTransitions>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::FirmwareBundleLifecycleState,
}

model! {
    FirmwareBundleSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        platforms = "platforms";
        allowable_transitions = "allowableTransitions";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
    }
}
