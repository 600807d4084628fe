// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the findings.
    ListFindings = GET "/securityAssessments/{securityAssessmentId}/findings",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityAssessment/ListFindings";
    required {
        security_assessment_id = path "securityAssessmentId" (String);
    }
    optional {
        /// Filters by whether the finding is marked as a top finding.
        is_top_finding = query "isTopFinding" (bool);
        /// Filters by the severity.
        severity = query "severity" (models::FindingSeverity);
        /// Filters by risk levels of the findings.
        contains_severity = query_each "containsSeverity" ([models::ListFindingsContainsSeverity]);
        /// Filters by the category.
        category = query "category" (String);
        /// The contains Oracle defined severities.
        contains_oracle_defined_severity = query_each "containsOracleDefinedSeverity"
            ([models::ListFindingsContainsOracleDefinedSeverity]);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::FindingLifecycleState);
        /// Filters by the references.
        references = query "references" (models::ListFindingsReferences);
        /// Filters by references of the findings, such as STIG or CIS.
        contains_references = query_each "containsReferences"
            ([models::ListFindingsContainsReference]);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListFindingsAccessLevel);
        /// Filters by the OCID of the target database.
        target_id = query "targetId" (String);
        /// Filters by the OCIDs of the target databases.
        target_ids = query_each "targetIds" ([String]);
        /// The filter expression in SCIM syntax (SCIM specification, section 3.2.2.2).
        scim_query = query "scimQuery" (String);
        /// The field.
        field = query_each "field" ([models::ListFindingsField]);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListFindingsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The unique key of the finding.
        finding_key = query "findingKey" (String);
    }
    returns { pages(Vec<models::FindingSummary>), items(models::FindingSummary) }
}
