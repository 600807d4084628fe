// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the email return path.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetEmailReturnPath = GET "/emailReturnPaths/{emailReturnPathId}",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/EmailReturnPath/GetEmailReturnPath";
    facts { without_default_retry(); }
    required {
        email_return_path_id = path "emailReturnPathId" (String);
    }
    returns { json(models::EmailReturnPath), state(models::EmailReturnPathLifecycleState) }
}
