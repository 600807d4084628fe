// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the metastore.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateMetastore = PUT "/metastores/{metastoreId}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Metastore/UpdateMetastore";
    facts { without_default_retry(); }
    required {
        metastore_id = path "metastoreId" (String);
        update_metastore_details = json(models::UpdateMetastoreDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Metastore) }
    then { settled(get_metastore, models::Metastore, models::MetastoreLifecycleState); }
}
