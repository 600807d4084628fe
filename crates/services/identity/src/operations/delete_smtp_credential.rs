// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes an SMTP credential.
    DeleteSmtpCredential = DELETE "/users/{userId}/smtpCredentials/{smtpCredentialId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/SmtpCredential/DeleteSmtpCredential";
    required {
        user_id = path "userId" (String);
        smtp_credential_id = path "smtpCredentialId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
