// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the VNIC attachments.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListVnicAttachments = GET "/vnicAttachments",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VnicAttachment/ListVnicAttachments";
    facts {
        with_accept("application/json, application/x-json-stream");
        without_default_retry();
    }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by the OCID of the instance.
        instance_id = query "instanceId" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the VNIC.
        vnic_id = query "vnicId" (String);
    }
    returns { pages(Vec<models::VnicAttachment>), items(models::VnicAttachment) }
}
