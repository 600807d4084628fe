// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an email return path.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateEmailReturnPath = POST "/emailReturnPaths",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/EmailReturnPath/CreateEmailReturnPath";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_email_return_path_details = json(models::CreateEmailReturnPathDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::EmailReturnPath) }
    then {
        settled(get_email_return_path, models::EmailReturnPath,
            models::EmailReturnPathLifecycleState);
        with_id("emailReturnPathId", "id");
    }
}
