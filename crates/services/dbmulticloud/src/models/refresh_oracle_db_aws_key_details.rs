// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an Oracle DB AWS key to refresh.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefreshOracleDbAwsKeyDetails {
    /// The OCID of the Oracle Database connector for AWS.
    pub oracle_db_aws_connector_id: Option<String>,
}

model! {
    RefreshOracleDbAwsKeyDetails {
        optional {
            oracle_db_aws_connector_id = "oracleDbAwsConnectorId",
                with_oracle_db_aws_connector_id(String);
        }
    }
}
