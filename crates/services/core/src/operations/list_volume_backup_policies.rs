// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the volume backup policies.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListVolumeBackupPolicies = GET "/volumeBackupPolicies",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeBackupPolicy/ListVolumeBackupPolicies";
    facts { without_default_retry(); }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { pages(Vec<models::VolumeBackupPolicy>), items(models::VolumeBackupPolicy) }
}
