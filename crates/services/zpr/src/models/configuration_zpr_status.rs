// @generated from spec/zpr.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the ZPR status of a configuration.
    pub enum ConfigurationZprStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}
