// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a group mapping. Deprecated.
    ///
    /// Deprecated.
    ///
    /// The response has the header `etag`.
    GetIdpGroupMapping = GET "/identityProviders/{identityProviderId}/groupMappings/{mappingId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdpGroupMapping/GetIdpGroupMapping";
    required {
        identity_provider_id = path "identityProviderId" (String);
        mapping_id = path "mappingId" (String);
    }
    returns { json(models::IdpGroupMapping), state(models::IdpGroupMappingLifecycleState) }
}
