// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the suppression.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteSuppression = DELETE "/suppressions/{suppressionId}",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/Suppression/DeleteSuppression";
    facts { without_default_retry(); }
    required {
        suppression_id = path "suppressionId" (String);
    }
    returns { empty }
}
