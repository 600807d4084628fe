// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the available models, with their capabilities, regions and serving modes.
    ListModelDiscovery = GET "/modelDiscovery",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ModelDiscoveryCollection/ListModelDiscovery";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by realm. Matches any of the given values.
        realm = query_each "realm" ([String]);
        /// Filters by the region of deployment. Matches any of the given values.
        region = query_each "region" ([String]);
        /// Filters by model ID.
        model_id = query "modelId" (String);
        /// Filters by serving mode: on demand or dedicated.
        serving_mode = query_each "servingMode" ([models::ListModelDiscoveryServingMode]);
        /// Filters by supported API. Matches any of the given values.
        api_capability = query_each "apiCapability" ([String]);
        /// Filters by model capability. Matches any of the given values.
        capability = query_each "capability" ([models::ListModelDiscoveryCapability]);
        /// Filters by model access.
        model_access = query_each "modelAccess" ([models::ModelDiscoveryModelAccess]);
        /// Filters by deprecation. `true` returns only deprecated models, `false` excludes them.
        is_deprecated = query "isDeprecated" (bool);
        /// Filters by retirement from on-demand mode. `true` returns only retired models, `false`
        /// excludes them.
        is_on_demand_retired = query "isOnDemandRetired" (bool);
        /// Filters by retirement from dedicated clusters. `true` returns only retired models,
        /// `false` excludes them.
        is_dedicated_retired = query "isDedicatedRetired" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::ModelDiscoveryCollection),
        items(models::ModelDiscovery = |page| page.items),
    }
}
