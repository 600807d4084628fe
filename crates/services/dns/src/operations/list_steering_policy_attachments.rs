// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the steering policy attachments.
    ///
    /// The response has the header `opc-total-items`.
    ListSteeringPolicyAttachments = GET "/steeringPolicyAttachments",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/SteeringPolicyAttachment/ListSteeringPolicyAttachments";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the steering policy.
        steering_policy_id = query "steeringPolicyId" (String);
        /// Filters by the OCID of the zone.
        zone_id = query "zoneId" (String);
        /// The domain.
        domain = query "domain" (String);
        /// Filters by the domain: with this text anywhere in it.
        domain_contains = query "domainContains" (String);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::SteeringPolicyAttachmentLifecycleState);
        /// The field to sort by. Default: `timeCreated`.
        sort_by = query "sortBy" (models::ListSteeringPolicyAttachmentsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::ListSteeringPolicyAttachmentsScope);
    }
    returns {
        pages(Vec<models::SteeringPolicyAttachmentSummary>),
        items(models::SteeringPolicyAttachmentSummary),
    }
}
