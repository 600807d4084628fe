// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a suppression.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateSuppression = POST "/suppressions",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/Suppression/CreateSuppression";
    facts { without_default_retry(); }
    required {
        create_suppression_details = json(models::CreateSuppressionDetails);
    }
    returns { json(models::Suppression) }
}
