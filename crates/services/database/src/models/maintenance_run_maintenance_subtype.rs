// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the maintenance subtype of a maintenance run.
    pub enum MaintenanceRunMaintenanceSubtype {
        Quarterly = "QUARTERLY",
        Hardware = "HARDWARE",
        Critical = "CRITICAL",
        Infrastructure = "INFRASTRUCTURE",
        Database = "DATABASE",
        Oneoff = "ONEOFF",
        SecurityMonthly = "SECURITY_MONTHLY",
        Timezone = "TIMEZONE",
        CustomDatabaseSoftwareImage = "CUSTOM_DATABASE_SOFTWARE_IMAGE",
    }
}
