// @generated from spec/methods-grouped-by-resource.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Lists the API keys.
    ListApiKeys = GET "/apiKeys", "https://docs.example.com/20200101/ApiKeyCollection/ListApiKeys";
    returns { empty }
}
