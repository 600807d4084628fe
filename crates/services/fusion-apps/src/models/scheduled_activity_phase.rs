// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the scheduled activity phase of a scheduled activity.
    pub enum ScheduledActivityPhase {
        PreMaintenance = "PRE_MAINTENANCE",
        Maintenance = "MAINTENANCE",
        PostMaintenance = "POST_MAINTENANCE",
    }
}
