// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the datastore.
    ///
    /// The response has the header `etag`.
    GetDatastore = GET "/datastores/{datastoreId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Datastore/GetDatastore";
    required {
        datastore_id = path "datastoreId" (String);
    }
    returns { json(models::Datastore), state(models::DatastoreLifecycleState) }
}
