// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the tenancy attachments.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListTenancyAttachments = GET "/tenancyAttachments";
    facts { without_default_retry(); }
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the ID of the tenancy attachment.
        tenancy_attachment_id = query "tenancyAttachmentId" (String);
        /// Filters by the OCID of the governance rule.
        governance_rule_id = query "governanceRuleId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::TenancyAttachmentLifecycleState);
        /// The ID of the child tenancy.
        child_tenancy_id = query "childTenancyId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListTenancyAttachmentsSortBy);
    }
    returns {
        pages(models::TenancyAttachmentCollection),
        items(models::TenancyAttachmentSummary = |page| page.items),
    }
}
