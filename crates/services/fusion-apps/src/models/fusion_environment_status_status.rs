// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a fusion environment status.
    pub enum FusionEnvironmentStatusStatus {
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        NotApplicable = "NOT_APPLICABLE",
        MaintenanceInProgress = "MAINTENANCE_IN_PROGRESS",
        RefreshInProgress = "REFRESH_IN_PROGRESS",
        UnknownValue = "UNKNOWN",
    }
}
