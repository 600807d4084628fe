// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the boot volume attachments.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListBootVolumeAttachments = GET "/bootVolumeAttachments",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolumeAttachment/ListBootVolumeAttachments";
    facts {
        with_accept("application/json, application/x-json-stream");
        without_default_retry();
    }
    required {
        availability_domain = query "availabilityDomain" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the instance.
        instance_id = query "instanceId" (String);
        /// Filters by the OCID of the boot volume.
        boot_volume_id = query "bootVolumeId" (String);
    }
    returns { pages(Vec<models::BootVolumeAttachment>), items(models::BootVolumeAttachment) }
}
