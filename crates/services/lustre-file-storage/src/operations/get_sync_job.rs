// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the sync job.
    ///
    /// The response has the header `etag`.
    GetSyncJob = GET "/objectStorageLinks/{objectStorageLinkId}/syncJobs/{syncJobId}",
        "https://docs.oracle.com/iaas/api/#/en/lustre/20250228/ObjectStorageLink/GetSyncJob";
    required {
        object_storage_link_id = path "objectStorageLinkId" (String);
        sync_job_id = path "syncJobId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SyncJob), state(models::SyncJobLifecycleState) }
}
