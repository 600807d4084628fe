// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the log type of a log.
    pub enum LogType {
        Custom = "CUSTOM",
        Service = "SERVICE",
    }
}
