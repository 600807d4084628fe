// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the message format of a unified agent syslog parser.
    pub enum UnifiedAgentSyslogParserMessageFormat {
        Rfc3164 = "RFC3164",
        Rfc5424 = "RFC5424",
        Auto = "AUTO",
    }
}
