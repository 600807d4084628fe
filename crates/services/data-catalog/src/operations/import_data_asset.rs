// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Imports the data asset.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ImportDataAsset = POST "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/actions/import",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/DataAsset/ImportDataAsset";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        import_type = query_each "importType" ([models::ImportDataAssetImportType]);
        import_data_asset_details = json(models::ImportDataAssetDetails);
    }
    optional {
        /// Whether the missing value is ignored.
        is_missing_value_ignored = query "isMissingValueIgnored" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ImportDataAssetJobResult) }
}
