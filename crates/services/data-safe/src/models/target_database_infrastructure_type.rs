// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the infrastructure type of a target database.
    pub enum TargetDatabaseInfrastructureType {
        OracleCloud = "ORACLE_CLOUD",
        CloudAtCustomer = "CLOUD_AT_CUSTOMER",
        OnPremises = "ON_PREMISES",
        NonOracleCloud = "NON_ORACLE_CLOUD",
    }
}
