// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the datastore.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateDatastore = PUT "/datastores/{datastoreId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Datastore/UpdateDatastore";
    required {
        datastore_id = path "datastoreId" (String);
        update_datastore_details = json(models::UpdateDatastoreDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_datastore, models::Datastore, models::DatastoreLifecycleState); }
}
