// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `assignableDeploymentType` in `ListConnections`.
    pub enum ListConnectionsAssignableDeploymentType {
        Ogg = "OGG",
        DatabaseOracle = "DATABASE_ORACLE",
        Bigdata = "BIGDATA",
        DatabaseMicrosoftSqlserver = "DATABASE_MICROSOFT_SQLSERVER",
        DatabaseMysql = "DATABASE_MYSQL",
        DatabasePostgresql = "DATABASE_POSTGRESQL",
        DatabaseDb2zos = "DATABASE_DB2ZOS",
        DatabaseDb2i = "DATABASE_DB2I",
        Ggsa = "GGSA",
        DataTransforms = "DATA_TRANSFORMS",
        VeridataServer = "VERIDATA_SERVER",
        VeridataAgent = "VERIDATA_AGENT",
    }
}
