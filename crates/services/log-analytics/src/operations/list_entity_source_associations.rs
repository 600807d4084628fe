// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the entity source associations.
    ListEntitySourceAssociations = GET "/namespaces/{namespaceName}/entityAssociations",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsAssociation/ListEntitySourceAssociations";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name of the source.
        source_name = query "sourceName" (String);
        /// Filters by the OCID of the entity.
        entity_id = query "entityId" (String);
        /// The type of the resource.
        entity_type = query "entityType" (String);
        /// Filters by the display name of the entity type.
        entity_type_display_name = query "entityTypeDisplayName" (String);
        /// Filters by the lifecycle state.
        life_cycle_state = query "lifeCycleState"
            (models::ListEntitySourceAssociationsLifeCycleState);
        /// Whether the total number of items is returned.
        is_show_total = query "isShowTotal" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListEntitySourceAssociationsSortBy);
    }
    returns {
        pages(models::LogAnalyticsAssociationCollection),
        items(models::LogAnalyticsAssociation = |page| page.items.unwrap_or_default()),
    }
}
