// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the configuration type of a fetch protected database configuration.
    pub enum FetchProtectedDatabaseConfigurationConfigurationType {
        Cabundle = "CABUNDLE",
        Tnsnames = "TNSNAMES",
        Hosts = "HOSTS",
        Rcvconf = "RCVCONF",
        All = "ALL",
    }
}
