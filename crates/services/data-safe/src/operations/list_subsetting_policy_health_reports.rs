// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the subsetting policy health reports.
    ListSubsettingPolicyHealthReports = GET "/subsettingPolicyHealthReports",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingPolicyHealthReport/ListSubsettingPolicyHealthReports";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the subsetting health report.
        subsetting_policy_health_report_id = query "subsettingPolicyHealthReportId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListSubsettingPolicyHealthReportsAccessLevel);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSubsettingPolicyHealthReportsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the target database.
        target_id = query "targetId" (String);
        /// Filters by the OCID of the subsetting policy.
        subsetting_policy_id = query "subsettingPolicyId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::SubsettingPolicyHealthReportLifecycleState);
    }
    returns {
        pages(models::SubsettingPolicyHealthReportCollection),
        items(models::SubsettingPolicyHealthReportSummary = |page| page.items),
    }
}
