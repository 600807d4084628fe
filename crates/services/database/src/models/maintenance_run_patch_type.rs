// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the patch type of a maintenance run.
    pub enum MaintenanceRunPatchType {
        Quarterly = "QUARTERLY",
        Timezone = "TIMEZONE",
        CustomDatabaseSoftwareImage = "CUSTOM_DATABASE_SOFTWARE_IMAGE",
    }
}
