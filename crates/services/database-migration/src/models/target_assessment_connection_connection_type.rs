// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the connection type of a target assessment connection.
    pub enum TargetAssessmentConnectionConnectionType {
        Mysql = "MYSQL",
        Oracle = "ORACLE",
    }
}
