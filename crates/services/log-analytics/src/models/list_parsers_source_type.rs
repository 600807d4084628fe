// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `sourceType` in `ListParsers`.
    pub enum ListParsersSourceType {
        OsFile = "OS_FILE",
        Syslog = "SYSLOG",
        Odl = "ODL",
        OsWindowsSys = "OS_WINDOWS_SYS",
    }
}
