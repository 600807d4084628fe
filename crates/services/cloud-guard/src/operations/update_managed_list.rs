// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the managed list.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateManagedList = PUT "/managedLists/{managedListId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ManagedList/UpdateManagedList";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        managed_list_id = path "managedListId" (String);
        update_managed_list_details = json(models::UpdateManagedListDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ManagedList) }
    then { settled(get_managed_list, models::ManagedList, models::ManagedListLifecycleState); }
}
