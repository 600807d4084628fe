// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A BIP call attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BipCallAttribute {
    /// The fetch size for reading.
    pub fetch_size: Option<i64>,
    /// The report parameter for the offset of the chunk.
    pub offset_parameter: Option<String>,
    /// The report parameter for the number of rows to fetch in each chunk.
    pub fetch_next_rows_parameter: Option<String>,
    /// The data asset used for staging.
    pub staging_data_asset: Option<models::DataAssetSummaryFromObjectStorage>,
    /// The connection to the staging data asset.
    pub staging_connection: Option<models::ConnectionSummaryFromObjectStorage>,
    /// The schema of the bucket.
    pub bucket_schema: Option<models::Schema>,
}

model! {
    BipCallAttribute, "modelType" = "BIP_CALL_ATTRIBUTE" {
        optional {
            fetch_size = "fetchSize", with_fetch_size(i64);
            offset_parameter = "offsetParameter", with_offset_parameter(String);
            fetch_next_rows_parameter = "fetchNextRowsParameter",
                with_fetch_next_rows_parameter(String);
            staging_data_asset = "stagingDataAsset",
                with_staging_data_asset(models::DataAssetSummaryFromObjectStorage);
            staging_connection = "stagingConnection",
                with_staging_connection(models::ConnectionSummaryFromObjectStorage);
            bucket_schema = "bucketSchema", with_bucket_schema(models::Schema);
        }
    }
}
