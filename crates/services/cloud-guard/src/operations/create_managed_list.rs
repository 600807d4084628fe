// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a managed list.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateManagedList = POST "/managedLists",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ManagedList/CreateManagedList";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_managed_list_details = json(models::CreateManagedListDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ManagedList) }
    then {
        settled(get_managed_list, models::ManagedList, models::ManagedListLifecycleState);
        with_id("managedListId", "id");
    }
}
