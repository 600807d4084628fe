// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Resets the OAuth 2.0 credentials of an identity provider's SCIM client, and returns the new
    /// credentials.
    ResetIdpScimClient = POST "/identityProviders/{identityProviderId}/actions/resetScimClient",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/ScimClientCredentials/ResetIdpScimClient";
    facts { with_secret_fields(&["clientSecret"]); }
    required {
        identity_provider_id = path "identityProviderId" (String);
    }
    returns { json(models::ScimClientCredentials) }
}
