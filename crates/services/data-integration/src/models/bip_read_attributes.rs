// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// BIP read attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BipReadAttributes {
    /// The fetch size for reading.
    pub fetch_size: Option<i64>,
    /// The maximum number of rows.
    pub row_limit: Option<i64>,
    /// The report parameter for the offset of the chunk.
    pub offset_parameter: Option<String>,
    /// The report parameter for the number of rows to fetch in each chunk.
    pub fetch_next_rows_parameter: Option<String>,
    /// The custom parameters.
    pub custom_parameters: Option<Vec<models::BipReportParameterValue>>,
    /// The data asset used for staging.
    pub staging_data_asset: Option<models::DataAssetSummaryFromObjectStorage>,
    /// The connection to the staging data asset.
    pub staging_connection: Option<models::ConnectionSummaryFromObjectStorage>,
    /// The schema of the bucket.
    pub bucket_schema: Option<models::Schema>,
}

model! {
    BipReadAttributes, "modelType" = "BIP_READ_ATTRIBUTE" {
        optional {
            fetch_size = "fetchSize", with_fetch_size(i64);
            row_limit = "rowLimit", with_row_limit(i64);
            offset_parameter = "offsetParameter", with_offset_parameter(String);
            fetch_next_rows_parameter = "fetchNextRowsParameter",
                with_fetch_next_rows_parameter(String);
            custom_parameters = "customParameters",
                with_custom_parameters([models::BipReportParameterValue]);
            staging_data_asset = "stagingDataAsset",
                with_staging_data_asset(models::DataAssetSummaryFromObjectStorage);
            staging_connection = "stagingConnection",
                with_staging_connection(models::ConnectionSummaryFromObjectStorage);
            bucket_schema = "bucketSchema", with_bucket_schema(models::Schema);
        }
    }
}
