// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Java download token.
    ///
    /// The response has the header `etag`.
    GetJavaDownloadToken = GET "/20230601/javaDownloadTokens/{javaDownloadTokenId}",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaDownloadToken/GetJavaDownloadToken";
    required {
        java_download_token_id = path "javaDownloadTokenId" (String);
    }
    returns { json(models::JavaDownloadToken), state(models::JavaDownloadTokenLifecycleState) }
}
