// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Configures the catalog item.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    ConfigureCatalogItem = POST "/catalogItems/{catalogItemId}/actions/configure",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/CatalogItem/ConfigureCatalogItem";
    facts {
        with_retry_token();
        with_secret_fields(&["accessUri", "packageUrl"]);
    }
    required {
        catalog_item_id = path "catalogItemId" (String);
        configure_catalog_item_details = json(models::ConfigureCatalogItemDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CatalogItem) }
    then {
        settled(get_catalog_item, models::CatalogItem, models::CatalogItemLifecycleState);
        with_id("catalogItemId", "id");
    }
}
