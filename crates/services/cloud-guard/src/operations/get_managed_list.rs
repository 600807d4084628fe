// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the managed list.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetManagedList = GET "/managedLists/{managedListId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ManagedList/GetManagedList";
    facts { without_default_retry(); }
    required {
        managed_list_id = path "managedListId" (String);
    }
    returns { json(models::ManagedList), state(models::ManagedListLifecycleState) }
}
