// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the effective properties.
    ListEffectiveProperties = GET "/namespaces/{namespaceName}/effectiveProperties",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsProperty/ListEffectiveProperties";
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// The OCID of the agent.
        agent_id = query "agentId" (String);
        /// The name of the source.
        source_name = query "sourceName" (String);
        /// Whether to include patterns.
        is_include_patterns = query "isIncludePatterns" (bool);
        /// The OCID of the entity.
        entity_id = query "entityId" (String);
        /// The ID of the pattern.
        pattern_id = query "patternId" (i64);
        /// The pattern ID long.
        pattern_id_long = query "patternIdLong" (i64);
        /// Filters by the name.
        name = query "name" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListEffectivePropertiesSortBy);
    }
    returns {
        pages(models::EffectivePropertyCollection),
        items(models::EffectivePropertySummary = |page| page.items.unwrap_or_default()),
    }
}
