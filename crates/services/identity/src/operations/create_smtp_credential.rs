// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an SMTP credential (user name and password) for Email Delivery. The password is only
    /// returned by this operation.
    ///
    /// The response has the header `etag`.
    CreateSmtpCredential = POST "/users/{userId}/smtpCredentials",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/SmtpCredential/CreateSmtpCredential";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        user_id = path "userId" (String);
        create_smtp_credential_details = json(models::CreateSmtpCredentialDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SmtpCredential) }
}
