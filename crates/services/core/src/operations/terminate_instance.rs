// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Terminates the instance.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    TerminateInstance = DELETE "/instances/{instanceId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Instance/TerminateInstance";
    facts { without_default_retry(); }
    required {
        instance_id = path "instanceId" (String);
    }
    optional {
        /// Whether to preserve the boot volume when the instance is terminated. Default: `false`.
        preserve_boot_volume = query "preserveBootVolume" (bool);
        /// Whether to preserve data volumes created at launch. Default: `true`.
        preserve_data_volumes_created_at_launch = query "preserveDataVolumesCreatedAtLaunch" (bool);
        /// The preferred recycle level of the hosts. It determines whether hosts are wiped.
        recycle_level = query "recycleLevel" (models::TerminateInstanceRecycleLevel);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_instance); }
}
