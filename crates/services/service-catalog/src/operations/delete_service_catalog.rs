// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the service catalog.
    DeleteServiceCatalog = DELETE "/serviceCatalogs/{serviceCatalogId}",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/ServiceCatalog/DeleteServiceCatalog";
    required {
        service_catalog_id = path "serviceCatalogId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_service_catalog); }
}
