// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the audit trail analytics.
    ListAuditTrailAnalytics = GET "/auditTrailAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditTrailAnalyticCollection/ListAuditTrailAnalytics";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListAuditTrailAnalyticsAccessLevel);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The fields or attributes to group by.
        group_by = query_each "groupBy" ([models::ListAuditTrailAnalyticsGroupBy]);
        /// The OCID of the target database.
        target_id = query "targetId" (String);
        /// The start time.
        time_started = query "timeStarted" (DateTime<Utc>);
        /// The end time.
        time_ended = query "timeEnded" (DateTime<Utc>);
        /// The time zone for dates and times. Default: UTC.
        query_time_zone = query "queryTimeZone" (String);
        /// The OCID of the target database group.
        target_database_group_id = query "targetDatabaseGroupId" (String);
    }
    returns {
        pages(models::AuditTrailAnalyticCollection),
        items(models::AuditTrailAggregationItems = |page| page.items),
    }
}
