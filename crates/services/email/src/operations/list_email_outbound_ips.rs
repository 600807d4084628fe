// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the email outbound IPs.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListEmailOutboundIps = GET "/emailOutboundIps",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/EmailOutboundIpCollection/ListEmailOutboundIps";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the public IP address of the tenancy for outbound traffic.
        outbound_ip = query "outboundIp" (String);
        /// The maximum number of items per page. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::EmailOutboundIpLifecycleState);
        /// Filters by the assignment state of the IP address.
        assignment_state = query "assignmentState" (models::EmailOutboundIpAssignmentState);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListEmailOutboundIpsSortBy);
    }
    returns {
        pages(models::EmailOutboundIpCollection),
        items(models::EmailOutboundIpSummary = |page| page.items),
    }
}
