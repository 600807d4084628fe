// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the service catalog association.
    ///
    /// The response has the header `etag`.
    GetServiceCatalogAssociation = GET "/serviceCatalogAssociations/{serviceCatalogAssociationId}",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/ServiceCatalogAssociation/GetServiceCatalogAssociation";
    required {
        service_catalog_association_id = path "serviceCatalogAssociationId" (String);
    }
    returns { json(models::ServiceCatalogAssociation) }
}
