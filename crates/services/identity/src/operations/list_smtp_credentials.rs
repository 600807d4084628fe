// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the SMTP credentials of a user, without their passwords.
    ListSmtpCredentials = GET "/users/{userId}/smtpCredentials",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/SmtpCredentialSummary/ListSmtpCredentials";
    required {
        user_id = path "userId" (String);
    }
    returns { json(Vec<models::SmtpCredentialSummary>) }
}
