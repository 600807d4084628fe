// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the JSON explain version of a MySQL query explain plan.
    pub enum MySqlQueryExplainPlanJsonExplainVersion {
        V1 = "V1",
        V2 = "V2",
    }
}
