// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the entity associations.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListEntityAssociations =
        GET "/namespaces/{namespaceName}/logAnalyticsEntities/{logAnalyticsEntityId}/entityAssociations",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEntity/ListEntityAssociations";
    facts { without_default_retry(); }
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_entity_id = path "logAnalyticsEntityId" (String);
    }
    optional {
        /// The direct or all associations.
        direct_or_all_associations = query "directOrAllAssociations"
            (models::ListEntityAssociationsDirectOrAllAssociations);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is descending for
        /// `timeCreated` and `timeUpdated`.
        sort_by = query "sortBy" (models::ListEntityAssociationsSortBy);
    }
    returns {
        pages(models::LogAnalyticsEntityCollection),
        items(models::LogAnalyticsEntitySummary = |page| page.items),
    }
}
