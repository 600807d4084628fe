// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the security statuse of export data filters.
    pub enum ExportDataFiltersSecurityStatuse {
        EarlyAccess = "EARLY_ACCESS",
        UnknownValue = "UNKNOWN",
        UpToDate = "UP_TO_DATE",
        UpdateRequired = "UPDATE_REQUIRED",
        UpgradeRequired = "UPGRADE_REQUIRED",
    }
}
