// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An autonomous patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousPatch {
    /// The OCID of the resource.
    pub id: String,
    /// The description.
    pub description: String,
    /// The type.
    pub type_: String,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::AutonomousPatchLifecycleState>,
    /// The release time.
    pub time_released: DateTime<Utc>,
    /// The version.
    pub version: String,
    /// The model of database patching.
    pub patch_model: Option<models::AutonomousPatchPatchModel>,
    /// The first month of the quarter of the patch release.
    pub quarter: Option<String>,
    /// The year.
    pub year: Option<String>,
    /// The type of the Autonomous Database patch, either quarterly or time zone.
    pub autonomous_patch_type: Option<models::AutonomousPatchType>,
}

model! {
    AutonomousPatch {
        id = "id";
        description = "description";
        type_ = "type";
        lifecycle_details = "lifecycleDetails";
        lifecycle_state = "lifecycleState";
        time_released = "timeReleased";
        version = "version";
        patch_model = "patchModel";
        quarter = "quarter";
        year = "year";
        autonomous_patch_type = "autonomousPatchType";
    }
}
