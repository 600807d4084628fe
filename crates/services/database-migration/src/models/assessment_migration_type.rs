// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the assessment migration type of an assessment.
    pub enum AssessmentMigrationType {
        Online = "ONLINE",
        OnlineStandby = "ONLINE_STANDBY",
        Offline = "OFFLINE",
    }
}
