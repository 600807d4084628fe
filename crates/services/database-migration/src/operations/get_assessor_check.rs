// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the assessor check.
    GetAssessorCheck =
        GET "/assessments/{assessmentId}/assessors/{assessorName}/checks/{checkName}",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/AssessorCheck/GetAssessorCheck";
    required {
        assessment_id = path "assessmentId" (String);
        assessor_name = path "assessorName" (String);
        check_name = path "checkName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::GetAssessorCheckSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::AssessorCheck),
        items(models::AdvisorReportCheckColumn = |page| page.columns.unwrap_or_default()),
    }
}

/// The required arguments of [`GetAssessorCheck`].
#[derive(Debug, Clone)]
pub struct GetAssessorCheckArguments<'a> {
    /// The OCID of the assessment.
    pub assessment_id: &'a str,
    /// The name of the assessor.
    pub assessor_name: &'a str,
    /// The name of the assessor check.
    pub check_name: &'a str,
    /// The OCID of the compartment.
    pub compartment_id: &'a str,
}
