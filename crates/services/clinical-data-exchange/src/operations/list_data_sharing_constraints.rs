// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the data sharing constraints, which restrict data sharing agreements.
    ListDataSharingConstraints = GET "/dataSharingConstraints",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-datasharingconstraints-get.html";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the data sharing agreement.
        data_sharing_agreement_id = query "dataSharingAgreementId" (String);
        /// Filters by the OCID of the data sharing constraint.
        data_sharing_constraint_id = query "dataSharingConstraintId" (String);
        /// Filters by display name (exact match).
        display_name = query "displayName" (String);
        /// Filters by lifecycle state (case-insensitive).
        lifecycle_state = query "lifecycleState" (String);
        /// The maximum number of items per page, from 1 to 1000. The default is 10.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. By default, `timeCreated` is sorted in descending order, and
        /// `displayName` in ascending order.
        sort_by = query "sortBy" (models::ListDataSharingConstraintsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::DataSharingConstraintCollection),
        items(models::DataSharingConstraintSummary = |page| page.items),
    }
}
