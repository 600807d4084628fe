// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the OS family of a JMS plugin.
    pub enum JmsPluginOsFamily {
        Linux = "LINUX",
        Windows = "WINDOWS",
        Macos = "MACOS",
        UnknownValue = "UNKNOWN",
    }
}
