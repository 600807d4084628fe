// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the finding analytics.
    ListFindingAnalytics = GET "/securityAssessments/findingAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityAssessment/ListFindingAnalytics";
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
        access_level = query "accessLevel" (models::ListFindingAnalyticsAccessLevel);
        /// Whether the finding is marked as a top finding.
        is_top_finding = query "isTopFinding" (bool);
        /// The fields or attributes to group by.
        group_by = query "groupBy" (models::ListFindingAnalyticsGroupBy);
        /// The status of the top finding.
        top_finding_status = query "topFindingStatus"
            (models::ListFindingAnalyticsTopFindingStatus);
        /// The severity.
        severity = query "severity" (models::ListFindingAnalyticsSeverity);
        /// The unique key of the finding.
        finding_key = query "findingKey" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The OCID of the target database group.
        target_database_group_id = query "targetDatabaseGroupId" (String);
        /// Filters by references of the findings, such as STIG or CIS.
        contains_references = query_each "containsReferences"
            ([models::ListFindingAnalyticsContainsReference]);
        /// The OCIDs of the target databases.
        target_ids = query_each "targetIds" ([String]);
        /// The category.
        category = query "category" (String);
        /// Filters by risk levels of the findings.
        contains_severity = query_each "containsSeverity"
            ([models::ListFindingAnalyticsContainsSeverity]);
        /// The filter expression in SCIM syntax (SCIM specification, section 3.2.2.2).
        scim_query = query "scimQuery" (String);
    }
    returns {
        pages(models::FindingAnalyticsCollection),
        items(models::FindingAnalyticsSummary = |page| page.items),
    }
}
