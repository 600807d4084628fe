// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the feature of a disable database management feature.
    pub enum DisableDatabaseManagementFeatureFeature {
        DiagnosticsAndManagement = "DIAGNOSTICS_AND_MANAGEMENT",
        DbLifecycleManagement = "DB_LIFECYCLE_MANAGEMENT",
        Sqlwatch = "SQLWATCH",
    }
}
