// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the data asset.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDataAsset = GET "/workspaces/{workspaceId}/dataAssets/{dataAssetKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/DataAsset/GetDataAsset";
    facts {
        without_default_retry();
        with_secret_fields(&["credentialFileContent", "passPhrase", "password"]);
    }
    required {
        workspace_id = path "workspaceId" (String);
        data_asset_key = path "dataAssetKey" (String);
    }
    returns { json(models::DataAsset) }
}
