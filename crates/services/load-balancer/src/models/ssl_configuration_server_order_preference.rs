// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the server order preference of an SSL configuration.
    pub enum SSLConfigurationServerOrderPreference {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}
