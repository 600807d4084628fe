// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Oracle ATP write attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleAtpWriteAttributes {
    /// The schema of the bucket.
    pub bucket_schema: Option<models::Schema>,
    /// The name of the staging file.
    pub staging_file_name: Option<String>,
    /// The data asset used for staging.
    pub staging_data_asset: Option<models::DataAsset>,
    /// The connection to the staging data asset.
    pub staging_connection: Option<models::Connection>,
}

model! {
    OracleAtpWriteAttributes, "modelType" = "ORACLE_ATP_WRITE_ATTRIBUTE" {
        optional {
            bucket_schema = "bucketSchema", with_bucket_schema(models::Schema);
            staging_file_name = "stagingFileName", with_staging_file_name(String);
            staging_data_asset = "stagingDataAsset", with_staging_data_asset(models::DataAsset);
            staging_connection = "stagingConnection", with_staging_connection(models::Connection);
        }
    }
}
