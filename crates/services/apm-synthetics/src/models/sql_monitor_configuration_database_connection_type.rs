// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the database connection type of an SQL monitor configuration.
    pub enum SqlMonitorConfigurationDatabaseConnectionType {
        CloudWallet = "CLOUD_WALLET",
        CustomJdbc = "CUSTOM_JDBC",
    }
}
