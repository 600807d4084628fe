// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates an identity provider. Deprecated.
    ///
    /// Deprecated.
    ///
    /// The response has the header `etag`.
    UpdateIdentityProvider = PUT "/identityProviders/{identityProviderId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdentityProvider/UpdateIdentityProvider";
    required {
        identity_provider_id = path "identityProviderId" (String);
        update_identity_provider_details = json(models::UpdateIdentityProviderDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::IdentityProvider) }
    then {
        settled(get_identity_provider, models::IdentityProvider,
            models::IdentityProviderLifecycleState);
    }
}
