// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a group mapping. Deprecated.
    ///
    /// Deprecated.
    DeleteIdpGroupMapping =
        DELETE "/identityProviders/{identityProviderId}/groupMappings/{mappingId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdpGroupMapping/DeleteIdpGroupMapping";
    required {
        identity_provider_id = path "identityProviderId" (String);
        mapping_id = path "mappingId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_idp_group_mapping); }
}
