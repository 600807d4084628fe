// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the rules.
    ListRules = GET "/catalogs/{catalogId}/dataAssets/{dataAssetKey}/entities/{entityKey}/rules",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/RuleSummary/ListRules";
    required {
        catalog_id = path "catalogId" (String);
        data_asset_key = path "dataAssetKey" (String);
        entity_key = path "entityKey" (String);
    }
    optional {
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the display name: with this text anywhere in it. Case-insensitive.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the type of the rule.
        rule_type = query "ruleType" (models::RuleType);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::RuleLifecycleState);
        /// Filters by the origin of the rule.
        origin_type = query "originType" (models::RuleOriginType);
        /// Filters by the external key.
        external_key = query "externalKey" (String);
        /// Filters by the creation time.
        time_created = query "timeCreated" (DateTime<Utc>);
        /// The time of the last update.
        time_updated = query "timeUpdated" (DateTime<Utc>);
        /// The OCID of the creator.
        created_by_id = query "createdById" (String);
        /// The OCID of the user who made the last update.
        updated_by_id = query "updatedById" (String);
        /// The fields to return.
        fields = query_each "fields" ([models::ListRulesField]);
        /// The field to sort by. Default: `TIMECREATED`. The default order is ascending for
        /// `DISPLAYNAME` and descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListRulesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(models::RuleCollection), items(models::RuleSummary = |page| page.items) }
}
