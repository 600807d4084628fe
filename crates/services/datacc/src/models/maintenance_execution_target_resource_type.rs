// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the target resource type of a maintenance execution.
    pub enum MaintenanceExecutionTargetResourceType {
        DbCcInfrastructure = "DB_CC_INFRASTRUCTURE",
    }
}
