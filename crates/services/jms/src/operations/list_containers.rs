// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the containers.
    ListContainers = GET "/fleets/{fleetId}/containers",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/ContainerSummary/ListContainers";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// Filters by the ID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the name of the application.
        application_name = query "applicationName" (String);
        /// The version of the Java Runtime.
        jre_version = query "jreVersion" (String);
        /// Filters by the security status of the Java Runtime.
        jre_security_status = query "jreSecurityStatus" (models::ContainerJreSecurityStatus);
        /// Filters by the start time: at or after this time.
        time_started_greater_than_or_equal_to = query "timeStartedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the start time: at or before this time.
        time_started_less_than_or_equal_to = query "timeStartedLessThanOrEqualTo" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeStarted`. The default order is descending for
        /// `timeStarted`.
        sort_by = query "sortBy" (models::ListContainersSortBy);
    }
    returns {
        pages(models::ContainerCollection),
        items(models::ContainerSummary = |page| page.items),
    }
}
