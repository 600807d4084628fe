// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DRG attachments.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDrgAttachments = GET "/drgAttachments",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgAttachment/ListDrgAttachments";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the VCN.
        vcn_id = query "vcnId" (String);
        /// Filters by the OCID of the dynamic routing gateway.
        drg_id = query "drgId" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the DRG NAT policy.
        drg_nat_policy_id = query "drgNatPolicyId" (String);
        /// The OCID of the network.
        network_id = query "networkId" (String);
        /// The type of the attachment.
        attachment_type = query "attachmentType" (models::ListDrgAttachmentsAttachmentType);
        /// Filters by the OCID of the DRG route table.
        drg_route_table_id = query "drgRouteTableId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListDrgAttachmentsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::DrgAttachmentLifecycleState);
    }
    returns { pages(Vec<models::DrgAttachment>), items(models::DrgAttachment) }
}
