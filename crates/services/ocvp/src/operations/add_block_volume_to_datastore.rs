// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a block volume to the datastore.
    ///
    /// The response has the header `opc-work-request-id`.
    AddBlockVolumeToDatastore = POST "/datastores/{datastoreId}/actions/addBlockVolume",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Datastore/AddBlockVolumeToDatastore";
    facts { with_retry_token(); }
    required {
        datastore_id = path "datastoreId" (String);
        add_block_volume_to_datastore_details = json(models::AddBlockVolumeToDatastoreDetails);
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
