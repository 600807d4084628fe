// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Estimates the replication.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    EstimateReplication = POST "/fileSystems/{fileSystemId}/actions/estimateReplication",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/FileSystem/EstimateReplication";
    facts { without_default_retry(); }
    required {
        file_system_id = path "fileSystemId" (String);
    }
    optional {
        /// The change rate of the source file system, in MB/s.
        change_rate_in_m_bps = query "changeRateInMBps" (i64);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ReplicationEstimate) }
}
