// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes an identity provider. It must have no group mappings. Deprecated.
    ///
    /// Deprecated.
    DeleteIdentityProvider = DELETE "/identityProviders/{identityProviderId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdentityProvider/DeleteIdentityProvider";
    required {
        identity_provider_id = path "identityProviderId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_identity_provider); }
}
