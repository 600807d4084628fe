// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an Oracle DB Azure vault to refresh.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefreshOracleDbAzureVaultDetails {
    /// The OCID of the Azure connector of Oracle Database.
    pub oracle_db_azure_connector_id: Option<String>,
}

model! {
    RefreshOracleDbAzureVaultDetails {
        optional {
            oracle_db_azure_connector_id = "oracleDbAzureConnectorId",
                with_oracle_db_azure_connector_id(String);
        }
    }
}
