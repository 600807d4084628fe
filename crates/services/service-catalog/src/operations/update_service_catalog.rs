// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the service catalog.
    ///
    /// The response has the header `etag`.
    UpdateServiceCatalog = PUT "/serviceCatalogs/{serviceCatalogId}",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/ServiceCatalog/UpdateServiceCatalog";
    required {
        service_catalog_id = path "serviceCatalogId" (String);
        update_service_catalog_details = json(models::UpdateServiceCatalogDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ServiceCatalog) }
    then {
        settled(get_service_catalog, models::ServiceCatalog, models::ServiceCatalogLifecycleState);
    }
}
