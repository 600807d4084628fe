// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the catalog.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCatalog = PUT "/catalogs/{catalogId}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Catalog/UpdateCatalog";
    facts { without_default_retry(); }
    required {
        catalog_id = path "catalogId" (String);
        update_catalog_details = json(models::UpdateCatalogDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Catalog) }
    then { settled(get_catalog, models::Catalog, models::CatalogLifecycleState); }
}
