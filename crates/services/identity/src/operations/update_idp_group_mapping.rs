// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates a group mapping. Deprecated.
    ///
    /// Deprecated.
    ///
    /// The response has the header `etag`.
    UpdateIdpGroupMapping = PUT "/identityProviders/{identityProviderId}/groupMappings/{mappingId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdpGroupMapping/UpdateIdpGroupMapping";
    required {
        identity_provider_id = path "identityProviderId" (String);
        mapping_id = path "mappingId" (String);
        update_idp_group_mapping_details = json(models::UpdateIdpGroupMappingDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::IdpGroupMapping) }
    then {
        settled(get_idp_group_mapping, models::IdpGroupMapping,
            models::IdpGroupMappingLifecycleState);
    }
}
