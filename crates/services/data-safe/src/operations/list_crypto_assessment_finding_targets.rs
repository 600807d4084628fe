// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the crypto assessment finding targets.
    ListCryptoAssessmentFindingTargets = GET "/cryptoAssessments/findingTargets",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/CryptoAssessment/ListCryptoAssessmentFindingTargets";
    required {
        compartment_id = query "compartmentId" (String);
        finding_key = query_each "findingKey" ([String]);
    }
    optional {
        /// The type of the assessment.
        assessment_type = query "assessmentType"
            (models::ListCryptoAssessmentFindingTargetsAssessmentType);
        /// Filters by the OCID of the target database.
        target_id = query "targetId" (String);
        /// Filters by the OCIDs of the target databases.
        target_ids = query_each "targetIds" ([String]);
        /// The status.
        status = query "status" (models::ListCryptoAssessmentFindingTargetsStatus);
        /// Filters by whether the finding is part of the quantum readiness checks.
        is_quantum_readiness_check = query "isQuantumReadinessCheck" (bool);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListCryptoAssessmentFindingTargetsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListCryptoAssessmentFindingTargetsAccessLevel);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::CryptoAssessmentFindingTargetCollection),
        items(models::CryptoAssessmentFindingTargetSummary = |page| page.items),
    }
}
