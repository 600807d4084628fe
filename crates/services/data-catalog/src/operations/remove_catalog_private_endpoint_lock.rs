// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the catalog private endpoint lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveCatalogPrivateEndpointLock =
        POST "/catalogPrivateEndpoints/{catalogPrivateEndpointId}/actions/removeLock",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/CatalogPrivateEndpoint/RemoveCatalogPrivateEndpointLock";
    facts { without_default_retry(); }
    required {
        catalog_private_endpoint_id = path "catalogPrivateEndpointId" (String);
        remove_resource_lock_details = json(models::RemoveResourceLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CatalogPrivateEndpoint) }
    then {
        settled(get_catalog_private_endpoint, models::CatalogPrivateEndpoint,
            models::CatalogPrivateEndpointLifecycleState);
        with_id("catalogPrivateEndpointId", "id");
    }
}
