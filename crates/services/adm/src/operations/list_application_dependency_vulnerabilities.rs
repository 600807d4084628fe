// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the application dependency vulnerabilities.
    ListApplicationDependencyVulnerabilities =
        GET "/vulnerabilityAudits/{vulnerabilityAuditId}/applicationDependencyVulnerabilities",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/VulnerabilityAudit/ListApplicationDependencyVulnerabilities";
    required {
        vulnerability_audit_id = path "vulnerabilityAuditId" (String);
    }
    optional {
        /// The ID of the vulnerability.
        vulnerability_id = query "vulnerabilityId" (String);
        /// Filters by the CVSS V3: at least this value.
        cvss_v3_greater_than_or_equal = query "cvssV3GreaterThanOrEqual" (f64);
        /// Filters by the CVSS V2: at least this value.
        cvss_v2_greater_than_or_equal = query "cvssV2GreaterThanOrEqual" (f64);
        /// Filters by the severity: at least this value.
        severity_greater_than_or_equal = query "severityGreaterThanOrEqual"
            (models::ListApplicationDependencyVulnerabilitiesSeverityGreaterThanOrEqual);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListApplicationDependencyVulnerabilitiesSortBy);
        /// The ID of the root node.
        root_node_id = query "rootNodeId" (String);
        /// The depth.
        depth = query "depth" (i64);
        /// Filters by the group, artifact and version.
        gav = query "gav" (String);
        /// Filters by the package URL.
        purl = query "purl" (String);
    }
    returns {
        pages(models::ApplicationDependencyVulnerabilityCollection),
        items(models::ApplicationDependencyVulnerabilitySummary = |page| page.items),
    }
}
