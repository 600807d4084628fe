// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the boot volumes.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListBootVolumes = GET "/bootVolumes",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolume/ListBootVolumes";
    facts { without_default_retry(); }
    optional {
        /// Filters by the name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the volume group.
        volume_group_id = query "volumeGroupId" (String);
    }
    returns { pages(Vec<models::BootVolume>), items(models::BootVolume) }
}
