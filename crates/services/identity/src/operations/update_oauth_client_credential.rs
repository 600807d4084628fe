// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the description and scopes of an OAuth 2.0 client credential, or resets its secret.
    ///
    /// The response has the header `etag`.
    UpdateOAuthClientCredential =
        PUT "/users/{userId}/oauth2ClientCredentials/{oauth2ClientCredentialId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/UpdateOAuthClientCredential";
    facts { with_secret_fields(&["password"]); }
    required {
        user_id = path "userId" (String);
        oauth2_client_credential_id = path "oauth2ClientCredentialId" (String);
        update_oauth2_client_credential_details = json(models::UpdateOAuth2ClientCredentialDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OAuth2ClientCredential) }
}
