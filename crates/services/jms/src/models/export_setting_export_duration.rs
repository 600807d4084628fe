// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the export duration of an export setting.
    pub enum ExportSettingExportDuration {
        Last30Days = "LAST_30_DAYS",
        Last60Days = "LAST_60_DAYS",
        Last90Days = "LAST_90_DAYS",
    }
}
