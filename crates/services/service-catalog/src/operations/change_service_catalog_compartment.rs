// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the service catalog to another compartment.
    ChangeServiceCatalogCompartment =
        POST "/serviceCatalogs/{serviceCatalogId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/ServiceCatalog/ChangeServiceCatalogCompartment";
    required {
        service_catalog_id = path "serviceCatalogId" (String);
        change_service_catalog_compartment_details =
            json(models::ChangeServiceCatalogCompartmentDetails);
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
