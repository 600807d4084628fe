// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the ADDM DB recommendations.
    SummarizeAddmDbRecommendations = GET "/databaseInsights/addmDbRecommendations",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/DatabaseInsights/SummarizeAddmDbRecommendations";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The OCID of the database.
        database_id = query_each "databaseId" ([String]);
        /// Filters by the OCID of the resource.
        id = query_each "id" ([String]);
        /// The number of the database instance.
        instance_number = query "instanceNumber" (String);
        /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used
        /// together with the end. Ignored if `analysisTimeInterval` is set.
        time_interval_start = query "timeIntervalStart" (DateTime<Utc>);
        /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
        /// `analysisTimeInterval` is set.
        time_interval_end = query "timeIntervalEnd" (DateTime<Utc>);
        /// The name of the category.
        category_name = query "categoryName" (String);
        /// The finding identifier.
        finding_identifier = query "findingIdentifier" (String);
        /// The unique identifier of the SQL statement (`SQL_ID`).
        sql_identifier = query "sqlIdentifier" (String);
        /// Filters by the owner or name: with this text anywhere in it. Case-insensitive.
        owner_or_name_contains = query "ownerOrNameContains" (String);
        /// Filters by the name: with this text anywhere in it. Case-insensitive.
        name_contains = query "nameContains" (String);
        /// The name.
        name = query "name" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::SummarizeAddmDbRecommendationsSortBy);
        /// Filters by the values of defined tags, in the form `{namespace}.{tagName}.{value}`.
        /// Case-insensitive.
        defined_tag_equals = query_each "definedTagEquals" ([String]);
        /// Filters by the values of free-form tags, in the form `{tagName}.{value}`.
        /// Case-insensitive.
        freeform_tag_equals = query_each "freeformTagEquals" ([String]);
        /// Filters by the presence of defined tags, in the form `{namespace}.{tagName}.true` or
        /// `{namespace}.true`. Case-insensitive.
        defined_tag_exists = query_each "definedTagExists" ([String]);
        /// Filters by the presence of free-form tags, in the form `{tagName}.true`.
        /// Case-insensitive.
        freeform_tag_exists = query_each "freeformTagExists" ([String]);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
    }
    returns {
        pages(models::AddmDbRecommendationAggregationCollection),
        items(models::AddmDbRecommendationAggregation = |page| page.items),
    }
}
