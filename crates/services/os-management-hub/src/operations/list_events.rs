// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the events.
    ListEvents = GET "/events",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/EventCollection/ListEvents";
    optional {
        /// Filters by the summary of the event.
        event_summary = query "eventSummary" (String);
        /// Filters by the summary of the event: with this text anywhere in it.
        event_summary_contains = query "eventSummaryContains" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// The fingerprint of the event.
        event_fingerprint = query "eventFingerprint" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::EventLifecycleState);
        /// Filters by the OCID of the resource.
        resource_id = query "resourceId" (String);
        /// Filters by the type.
        type_ = query_each "type" ([models::EventType]);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `eventSummary`.
        sort_by = query "sortBy" (models::ListEventsSortBy);
        /// Filters by whether the resource is managed by the Autonomous Linux service.
        is_managed_by_autonomous_linux = query "isManagedByAutonomousLinux" (bool);
    }
    returns { pages(models::EventCollection), items(models::EventSummary = |page| page.items) }
}
