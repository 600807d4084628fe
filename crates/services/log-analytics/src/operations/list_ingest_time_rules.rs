// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the ingest time rules.
    ListIngestTimeRules = GET "/namespaces/{namespaceName}/ingestTimeRules",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/IngestTimeRule/ListIngestTimeRules";
    required {
        namespace_name = path "namespaceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::IngestTimeRuleLifecycleState);
        /// Filters by the kind of the condition in the ingest time rule.
        condition_kind = query "conditionKind" (models::IngestTimeRuleConditionKind);
        /// Filters by the name of the field.
        field_name = query "fieldName" (String);
        /// Filters by the value of the field.
        field_value = query "fieldValue" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListIngestTimeRulesSortBy);
    }
    returns {
        pages(models::IngestTimeRuleSummaryCollection),
        items(models::IngestTimeRuleSummary = |page| page.items.unwrap_or_default()),
    }
}
