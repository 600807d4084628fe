// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the description of an SMTP credential.
    ///
    /// The response has the header `etag`.
    UpdateSmtpCredential = PUT "/users/{userId}/smtpCredentials/{smtpCredentialId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/SmtpCredentialSummary/UpdateSmtpCredential";
    required {
        user_id = path "userId" (String);
        smtp_credential_id = path "smtpCredentialId" (String);
        update_smtp_credential_details = json(models::UpdateSmtpCredentialDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SmtpCredentialSummary) }
}
