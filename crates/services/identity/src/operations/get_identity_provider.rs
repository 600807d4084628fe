// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets an identity provider. Deprecated.
    ///
    /// Deprecated.
    ///
    /// The response has the header `etag`.
    GetIdentityProvider = GET "/identityProviders/{identityProviderId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdentityProvider/GetIdentityProvider";
    required {
        identity_provider_id = path "identityProviderId" (String);
    }
    returns { json(models::IdentityProvider), state(models::IdentityProviderLifecycleState) }
}
