// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Tests the BDS object storage connection.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    TestBdsObjectStorageConnection =
        POST "/bdsInstances/{bdsInstanceId}/apiKeys/{apiKeyId}/actions/testObjectStorageConnection",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsApiKey/TestBdsObjectStorageConnection";
    facts {
        without_default_retry();
        with_secret_fields(&["passphrase"]);
    }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        api_key_id = path "apiKeyId" (String);
        test_bds_object_storage_connection_details =
            json(models::TestBdsObjectStorageConnectionDetails);
    }
    returns { empty }
    then { settled(get_bds_api_key, models::BdsApiKey, models::BdsApiKeyLifecycleState); }
}
