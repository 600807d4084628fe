// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the suppression.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSuppression = GET "/suppressions/{suppressionId}",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/Suppression/GetSuppression";
    facts { without_default_retry(); }
    required {
        suppression_id = path "suppressionId" (String);
    }
    returns { json(models::Suppression) }
}
