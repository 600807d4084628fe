// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the compliance records.
    ListComplianceRecords = GET "/complianceRecords",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/ComplianceRecordCollection/ListComplianceRecords";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The ID of the resource.
        resource_id = query "resourceId" (String);
        /// Filters by the ID of the entity.
        entity_id = query "entityId" (String);
        /// The name of the product.
        product_name = query "productName" (String);
        /// The name of the product stack.
        product_stack = query "productStack" (String);
        /// The name of the target.
        target_name = query "targetName" (String);
        /// Filters by the compliance state.
        compliance_state = query "complianceState" (String);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListComplianceRecordsSortBy);
    }
    returns {
        pages(models::ComplianceRecordCollection),
        items(models::ComplianceRecordSummary = |page| page.items),
    }
}
