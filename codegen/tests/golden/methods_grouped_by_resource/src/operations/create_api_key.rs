// @generated from spec/methods-grouped-by-resource.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Creates an API key.
    CreateApiKey = POST "/apiKeys", "https://docs.example.com/20200101/ApiKey/CreateApiKey";
    returns { empty }
}
