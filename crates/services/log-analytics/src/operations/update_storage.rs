// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the storage.
    ///
    /// The response has the header `etag`.
    UpdateStorage = PUT "/namespaces/{namespaceName}/storage",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Storage/UpdateStorage";
    facts { with_expect_continue(); }
    required {
        namespace_name = path "namespaceName" (String);
        update_storage_details = json(models::UpdateStorageDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Storage) }
}
