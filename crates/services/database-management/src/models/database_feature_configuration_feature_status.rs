// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the feature status of a database feature configuration.
    pub enum DatabaseFeatureConfigurationFeatureStatus {
        Enabled = "ENABLED",
        NotEnabled = "NOT_ENABLED",
        Unsupported = "UNSUPPORTED",
        FailedEnabling = "FAILED_ENABLING",
        FailedDisabling = "FAILED_DISABLING",
        Failed = "FAILED",
        EnabledWithWarnings = "ENABLED_WITH_WARNINGS",
        PendingDisable = "PENDING_DISABLE",
        Enabling = "ENABLING",
        Disabling = "DISABLING",
    }
}
