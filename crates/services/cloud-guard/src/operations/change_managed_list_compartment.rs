// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the managed list to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeManagedListCompartment = POST "/managedLists/{managedListId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ManagedList/ChangeManagedListCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        managed_list_id = path "managedListId" (String);
        change_managed_list_compartment_details = json(models::ChangeManagedListCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_managed_list, models::ManagedList, models::ManagedListLifecycleState); }
}
