// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Maps an identity provider group to an IAM group. Deprecated.
    ///
    /// Deprecated.
    ///
    /// The response has the header `etag`.
    CreateIdpGroupMapping = POST "/identityProviders/{identityProviderId}/groupMappings",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdpGroupMapping/CreateIdpGroupMapping";
    facts { with_retry_token(); }
    required {
        identity_provider_id = path "identityProviderId" (String);
        create_idp_group_mapping_details = json(models::CreateIdpGroupMappingDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::IdpGroupMapping) }
    then {
        settled(get_idp_group_mapping, models::IdpGroupMapping,
            models::IdpGroupMappingLifecycleState);
        with_id("mappingId", "id");
    }
}
