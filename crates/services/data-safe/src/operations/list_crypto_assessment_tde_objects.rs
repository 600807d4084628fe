// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the crypto assessment TDE objects.
    ListCryptoAssessmentTdeObjects = GET "/cryptoAssessments/tdeObjects",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/CryptoAssessment/ListCryptoAssessmentTdeObjects";
    required {
        compartment_id = query "compartmentId" (String);
        object_type = query "objectType" (models::ListCryptoAssessmentTdeObjectsObjectType);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListCryptoAssessmentTdeObjectsAccessLevel);
        /// Filters by the OCID of the assessment.
        assessment_id = query "assessmentId" (String);
        /// The type of the assessment.
        assessment_type = query "assessmentType"
            (models::ListCryptoAssessmentTdeObjectsAssessmentType);
        /// Filters by the OCID of the target database.
        target_id = query "targetId" (String);
        /// Filters by the OCIDs of the target databases.
        target_ids = query_each "targetIds" ([String]);
        /// Filters by the quantum readiness of the encryption.
        quantum_readiness = query "quantumReadiness"
            (models::CryptoAssessmentTdeObjectQuantumReadiness);
        /// Filters by the observed encryption algorithm.
        encryption_observed = query_each "encryptionObserved" ([String]);
        /// The encryption status.
        encryption_status = query "encryptionStatus"
            (models::ListCryptoAssessmentTdeObjectsEncryptionStatus);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListCryptoAssessmentTdeObjectsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::CryptoAssessmentTdeObjectCollection),
        items(models::CryptoAssessmentTdeObjectSummary = |page| page.items),
    }
}
