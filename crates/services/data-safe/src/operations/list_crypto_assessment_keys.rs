// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the crypto assessment keys.
    ListCryptoAssessmentKeys = GET "/cryptoAssessments/keys",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/CryptoAssessment/ListCryptoAssessmentKeys";
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
        access_level = query "accessLevel" (models::ListCryptoAssessmentKeysAccessLevel);
        /// Filters by the OCID of the assessment.
        assessment_id = query "assessmentId" (String);
        /// The type of the assessment.
        assessment_type = query "assessmentType" (models::ListCryptoAssessmentKeysAssessmentType);
        /// Filters by the OCID of the target database.
        target_id = query "targetId" (String);
        /// Filters by the OCIDs of the target databases.
        target_ids = query_each "targetIds" ([String]);
        /// Filters by the feature.
        feature = query "feature" (models::CryptoAssessmentKeyFeature);
        /// Filters by the ID of the key.
        key_id = query "keyId" (String);
        /// Filters by the type of the key.
        key_type = query "keyType" (models::CryptoAssessmentKeyKeyType);
        /// The key manager types.
        key_manager_type = query_each "keyManagerType"
            ([models::ListCryptoAssessmentKeysKeyManagerType]);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListCryptoAssessmentKeysSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::CryptoAssessmentKeyCollection),
        items(models::CryptoAssessmentKeySummary = |page| page.items),
    }
}
