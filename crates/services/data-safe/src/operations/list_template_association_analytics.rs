// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the template association analytics.
    ListTemplateAssociationAnalytics = GET "/securityAssessments/templateAssociationAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityAssessment/ListTemplateAssociationAnalytics";
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
        access_level = query "accessLevel" (models::ListTemplateAssociationAnalyticsAccessLevel);
        /// The OCID of the template assessment.
        template_assessment_id = query "templateAssessmentId" (String);
        /// The OCID of the template baseline assessment.
        template_baseline_assessment_id = query "templateBaselineAssessmentId" (String);
        /// The OCID of the target database.
        target_id = query "targetId" (String);
        /// The OCID of the target database group.
        target_database_group_id = query "targetDatabaseGroupId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::TemplateAssociationAnalyticsCollection),
        items(models::TemplateAssociationAnalyticsSummary = |page| page.items),
    }
}
