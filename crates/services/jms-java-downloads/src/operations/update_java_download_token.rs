// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Java download token.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateJavaDownloadToken = PUT "/20230601/javaDownloadTokens/{javaDownloadTokenId}",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaDownloadToken/UpdateJavaDownloadToken";
    required {
        java_download_token_id = path "javaDownloadTokenId" (String);
        update_java_download_token_details = json(models::UpdateJavaDownloadTokenDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_java_download_token, models::JavaDownloadToken,
            models::JavaDownloadTokenLifecycleState);
    }
}
