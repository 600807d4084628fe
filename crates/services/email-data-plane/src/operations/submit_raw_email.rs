// @generated from spec/email-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Submits a raw email.
    SubmitRawEmail = POST "/actions/submitRawEmail",
        "https://docs.oracle.com/iaas/api/#/en/emaildeliverysubmission/20220926/EmailRawSubmittedResponse/SubmitRawEmail";
    required {
        content_type = header "content-type" (models::SubmitRawEmailContentType);
        compartment_id = header "compartment-id" (String);
        sender = header "sender" (String);
        recipients = header_list "recipients" ([String]);
        body = body(Body);
    }
    returns { json(models::EmailRawSubmittedResponse) }
}
