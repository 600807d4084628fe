// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the log analytics entities.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListLogAnalyticsEntities = GET "/namespaces/{namespaceName}/logAnalyticsEntities",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEntity/ListLogAnalyticsEntities";
    facts { without_default_retry(); }
    required {
        namespace_name = path "namespaceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name. Case-insensitive.
        name = query "name" (String);
        /// Filters by the name: with this text anywhere in it. Case-insensitive.
        name_contains = query "nameContains" (String);
        /// Filters by the name of the entity type. Case-insensitive.
        entity_type_name = query_each "entityTypeName" ([String]);
        /// Filters by the OCID of the cloud resource that the entity represents.
        cloud_resource_id = query "cloudResourceId" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::LogAnalyticsEntityLifecycleState);
        /// Filters by the lifecycle details: with this text anywhere in it.
        lifecycle_details_contains = query "lifecycleDetailsContains" (String);
        /// Whether it is a management agent ID null.
        is_management_agent_id_null = query "isManagementAgentIdNull"
            (models::ListLogAnalyticsEntitiesIsManagementAgentIdNull);
        /// The host name.
        hostname = query "hostname" (String);
        /// Filters by the host name: with this text anywhere in it. Case-insensitive.
        hostname_contains = query "hostnameContains" (String);
        /// Filters by the ID of the source.
        source_id = query "sourceId" (String);
        /// The creation source types.
        creation_source_type = query_each "creationSourceType"
            ([models::ListLogAnalyticsEntitiesCreationSourceType]);
        /// The creation source details.
        creation_source_details = query "creationSourceDetails" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is descending for
        /// `timeCreated` and `timeUpdated`.
        sort_by = query "sortBy" (models::ListLogAnalyticsEntitiesSortBy);
        /// Filters by name, value and type of metadata. Case-insensitive.
        metadata_equals = query_each "metadataEquals" ([String]);
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
        /// Whether the response contains the number of associated log sources.
        is_show_associated_sources_count = query "isShowAssociatedSourcesCount" (bool);
    }
    returns {
        pages(models::LogAnalyticsEntityCollection),
        items(models::LogAnalyticsEntitySummary = |page| page.items),
    }
}
