// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a catalog lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddCatalogLock = POST "/catalogs/{catalogId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Catalog/AddCatalogLock";
    facts { without_default_retry(); }
    required {
        catalog_id = path "catalogId" (String);
        add_resource_lock_details = json(models::AddResourceLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Catalog) }
    then {
        settled(get_catalog, models::Catalog, models::CatalogLifecycleState);
        with_id("catalogId", "id");
    }
}
