// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the crypto assessment backup sets.
    ListCryptoAssessmentBackupSets = GET "/cryptoAssessments/backupSets",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/CryptoAssessment/ListCryptoAssessmentBackupSets";
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
        access_level = query "accessLevel" (models::ListCryptoAssessmentBackupSetsAccessLevel);
        /// Filters by the OCID of the assessment.
        assessment_id = query "assessmentId" (String);
        /// The type of the assessment.
        assessment_type = query "assessmentType"
            (models::ListCryptoAssessmentBackupSetsAssessmentType);
        /// Filters by the OCID of the target database.
        target_id = query "targetId" (String);
        /// Filters by the OCIDs of the target databases.
        target_ids = query_each "targetIds" ([String]);
        /// Filters by the key of the backup set.
        backup_set_key = query "backupSetKey" (String);
        /// Filters by whether the object is encrypted.
        is_encrypted = query "isEncrypted" (bool);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListCryptoAssessmentBackupSetsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::CryptoAssessmentBackupSetCollection),
        items(models::CryptoAssessmentBackupSetSummary = |page| page.items),
    }
}
