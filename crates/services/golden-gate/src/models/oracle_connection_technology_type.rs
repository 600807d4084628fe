// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the technology type of an Oracle connection.
    pub enum OracleConnectionTechnologyType {
        AmazonRdsOracle = "AMAZON_RDS_ORACLE",
        OciAutonomousDatabase = "OCI_AUTONOMOUS_DATABASE",
        OracleDatabase = "ORACLE_DATABASE",
        OracleExadata = "ORACLE_EXADATA",
        OracleExadataExascale = "ORACLE_EXADATA_EXASCALE",
        OracleExadataDatabaseAtAzure = "ORACLE_EXADATA_DATABASE_AT_AZURE",
        OracleExadataExascaleAtAzure = "ORACLE_EXADATA_EXASCALE_AT_AZURE",
        OracleAutonomousDatabaseAtAzure = "ORACLE_AUTONOMOUS_DATABASE_AT_AZURE",
        OracleExadataDatabaseAtGoogleCloud = "ORACLE_EXADATA_DATABASE_AT_GOOGLE_CLOUD",
        OracleExadataExascaleAtGoogleCloud = "ORACLE_EXADATA_EXASCALE_AT_GOOGLE_CLOUD",
        OracleAutonomousDatabaseAtGoogleCloud = "ORACLE_AUTONOMOUS_DATABASE_AT_GOOGLE_CLOUD",
        OracleExadataDatabaseAtAws = "ORACLE_EXADATA_DATABASE_AT_AWS",
        OracleAutonomousDatabaseAtAws = "ORACLE_AUTONOMOUS_DATABASE_AT_AWS",
    }
}
