// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Replaces the service catalog associations in bulk.
    BulkReplaceServiceCatalogAssociations =
        PUT "/serviceCatalogs/{serviceCatalogId}/actions/bulkReplaceAssociations",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/ServiceCatalogAssociation/BulkReplaceServiceCatalogAssociations";
    required {
        service_catalog_id = path "serviceCatalogId" (String);
        bulk_replace_service_catalog_associations_details =
            json(models::BulkReplaceServiceCatalogAssociationsDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_service_catalog, models::ServiceCatalog, models::ServiceCatalogLifecycleState);
    }
}
