// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the configuration type of a configuration.
    pub enum ConfigurationConfigType {
        Default = "DEFAULT",
        Custom = "CUSTOM",
        Copied = "COPIED",
    }
}
