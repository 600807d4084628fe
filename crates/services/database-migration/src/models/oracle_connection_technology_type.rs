// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the technology type of an Oracle connection.
    pub enum OracleConnectionTechnologyType {
        AmazonRdsOracle = "AMAZON_RDS_ORACLE",
        OciAutonomousDatabase = "OCI_AUTONOMOUS_DATABASE",
        OracleDatabase = "ORACLE_DATABASE",
        OracleExadata = "ORACLE_EXADATA",
    }
}
