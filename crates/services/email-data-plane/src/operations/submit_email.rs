// @generated from spec/email-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Submits an email.
    SubmitEmail = POST "/actions/submitEmail",
        "https://docs.oracle.com/iaas/api/#/en/emaildeliverysubmission/20220926/EmailSubmittedResponse/SubmitEmail";
    required {
        submit_email_details = json(models::SubmitEmailDetails);
    }
    returns { json(models::EmailSubmittedResponse) }
}
