// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Exports the data asset synchronously.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    SynchronousExportDataAsset =
        POST "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/actions/synchronousExport",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/DataAsset/SynchronousExportDataAsset";
    facts {
        with_accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        with_stream();
        without_default_retry();
        with_retry_token();
    }
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        export_type = query_each "exportType" ([models::SynchronousExportDataAssetExportType]);
        export_data_asset_details = json(models::ExportDataAssetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { stream }
    then { settled(get_data_asset, models::DataAsset, models::DataAssetLifecycleState); }
}
