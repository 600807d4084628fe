// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the publication package.
    ///
    /// The response has the header `etag`.
    GetPublicationPackage = GET "/publications/{publicationId}/packages/{packageVersion}",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/PublicationPackage/GetPublicationPackage";
    required {
        publication_id = path "publicationId" (String);
        package_version = path "packageVersion" (String);
    }
    returns { json(models::PublicationPackage) }
}
