// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the datastore.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDatastore = DELETE "/datastores/{datastoreId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Datastore/DeleteDatastore";
    required {
        datastore_id = path "datastoreId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_datastore); }
}
