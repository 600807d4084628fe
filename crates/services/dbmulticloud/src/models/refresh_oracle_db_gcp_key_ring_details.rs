// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an Oracle DB GCP key ring to refresh.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefreshOracleDbGcpKeyRingDetails {
    /// The OCID of the Oracle Database connector for Google Cloud.
    pub oracle_db_gcp_connector_id: Option<String>,
}

model! {
    RefreshOracleDbGcpKeyRingDetails {
        optional {
            oracle_db_gcp_connector_id = "oracleDbGcpConnectorId",
                with_oracle_db_gcp_connector_id(String);
        }
    }
}
