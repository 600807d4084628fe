// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the storage work request.
    ///
    /// The response has the headers `etag` and `retry-after`.
    GetStorageWorkRequest = GET "/namespaces/{namespaceName}/storageWorkRequests/{workRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Storage/GetStorageWorkRequest";
    required {
        work_request_id = path "workRequestId" (String);
        namespace_name = path "namespaceName" (String);
    }
    returns { json(models::StorageWorkRequest) }
}
