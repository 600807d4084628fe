// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the target resource type of a maintenance run.
    pub enum MaintenanceRunTargetResourceType {
        DbCcInfrastructure = "DB_CC_INFRASTRUCTURE",
    }
}
