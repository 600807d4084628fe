// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the managed instance type of managed instance usage.
    pub enum ManagedInstanceUsageManagedInstanceType {
        OracleManagementAgent = "ORACLE_MANAGEMENT_AGENT",
        OracleCloudAgent = "ORACLE_CLOUD_AGENT",
        OracleContainerManagementAgent = "ORACLE_CONTAINER_MANAGEMENT_AGENT",
    }
}
