// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a service catalog.
    ///
    /// The response has the header `etag`.
    CreateServiceCatalog = POST "/serviceCatalogs",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/ServiceCatalog/CreateServiceCatalog";
    facts { with_retry_token(); }
    required {
        create_service_catalog_details = json(models::CreateServiceCatalogDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ServiceCatalog) }
    then {
        settled(get_service_catalog, models::ServiceCatalog, models::ServiceCatalogLifecycleState);
        with_id("serviceCatalogId", "id");
    }
}
