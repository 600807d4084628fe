// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a maintenance run to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMaintenanceRunDetails {
    /// The ID of the target resource.
    pub target_resource_id: String,
    /// Whether the time zone file for daylight saving time (DST) is updated automatically. Patching
    /// is then non-rolling.
    pub is_dst_file_update_enabled: Option<bool>,
    /// The scheduled time.
    pub time_scheduled: DateTime<Utc>,
    /// The patching mode: `ROLLING`, the default, or `NONROLLING`, which involves downtime.
    pub patching_mode: Option<models::MaintenanceRunPatchingMode>,
    /// The type of the patch.
    pub patch_type: models::MaintenanceRunPatchType,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the database software image.
    pub database_software_image_id: Option<String>,
}

model! {
    CreateMaintenanceRunDetails {
        required {
            target_resource_id = "targetResourceId", with_target_resource_id(String);
            time_scheduled = "timeScheduled", with_time_scheduled(DateTime<Utc>);
            patch_type = "patchType", with_patch_type(models::MaintenanceRunPatchType);
        }
        optional {
            is_dst_file_update_enabled = "isDstFileUpdateEnabled",
                with_is_dst_file_update_enabled(bool);
            patching_mode = "patchingMode", with_patching_mode(models::MaintenanceRunPatchingMode);
            compartment_id = "compartmentId", with_compartment_id(String);
            database_software_image_id = "databaseSoftwareImageId",
                with_database_software_image_id(String);
        }
    }
}
