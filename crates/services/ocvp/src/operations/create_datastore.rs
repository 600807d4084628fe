// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a datastore.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateDatastore = POST "/datastores",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Datastore/CreateDatastore";
    facts { with_retry_token(); }
    required {
        create_datastore_details = json(models::CreateDatastoreDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_datastore, models::Datastore, models::DatastoreLifecycleState);
        with_id("datastoreId", "id");
    }
}
