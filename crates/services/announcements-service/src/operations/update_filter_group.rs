// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the filter group.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateFilterGroup =
        PUT "/announcementSubscriptions/{announcementSubscriptionId}/filterGroups/{filterGroupName}",
        "https://docs.oracle.com/iaas/api/#/en/announcements/0.0.1/AnnouncementSubscription/UpdateFilterGroup";
    facts { without_default_retry(); }
    required {
        announcement_subscription_id = path "announcementSubscriptionId" (String);
        filter_group_name = path "filterGroupName" (String);
        update_filter_group_details = json(models::UpdateFilterGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::FilterGroup) }
}
