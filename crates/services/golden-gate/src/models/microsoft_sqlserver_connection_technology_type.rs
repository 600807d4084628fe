// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the technology type of a microsoft sqlserver connection.
    pub enum MicrosoftSqlserverConnectionTechnologyType {
        AmazonRdsSqlserver = "AMAZON_RDS_SQLSERVER",
        AzureSqlserverManagedInstance = "AZURE_SQLSERVER_MANAGED_INSTANCE",
        AzureSqlserverNonManagedInstance = "AZURE_SQLSERVER_NON_MANAGED_INSTANCE",
        GoogleCloudSqlSqlserver = "GOOGLE_CLOUD_SQL_SQLSERVER",
        MicrosoftSqlserver = "MICROSOFT_SQLSERVER",
    }
}
