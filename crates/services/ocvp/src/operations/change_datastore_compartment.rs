// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the datastore to another compartment.
    ChangeDatastoreCompartment = POST "/datastores/{datastoreId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Datastore/ChangeDatastoreCompartment";
    facts { with_retry_token(); }
    required {
        datastore_id = path "datastoreId" (String);
        change_datastore_compartment_details = json(models::ChangeDatastoreCompartmentDetails);
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
    then { settled(get_datastore, models::Datastore, models::DatastoreLifecycleState); }
}
