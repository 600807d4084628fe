// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a Java download token.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateJavaDownloadToken = POST "/20230601/javaDownloadTokens",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaDownloadToken/CreateJavaDownloadToken";
    facts { with_retry_token(); }
    required {
        create_java_download_token_details = json(models::CreateJavaDownloadTokenDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::JavaDownloadToken) }
    then {
        settled(get_java_download_token, models::JavaDownloadToken,
            models::JavaDownloadTokenLifecycleState);
        with_id("javaDownloadTokenId", "id");
    }
}
