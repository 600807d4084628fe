// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the GI version minor versions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListGiVersionMinorVersions = GET "/giVersions/{version}/minorVersions",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/GiMinorVersionSummary/ListGiVersionMinorVersions";
    facts { without_default_retry(); }
    required {
        version = path "version" (String);
    }
    optional {
        /// The name of the availability domain.
        availability_domain = query "availabilityDomain" (String);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The ID of the Exadata infrastructure.
        exadata_infrastructure_id = query "exadataInfrastructureId" (String);
        /// The family of the shape.
        shape_family = query "shapeFamily" (models::ListGiVersionMinorVersionsShapeFamily);
        /// Whether it is GI version for provisioning.
        is_gi_version_for_provisioning = query "isGiVersionForProvisioning" (bool);
        /// The shape.
        shape = query "shape" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListGiVersionMinorVersionsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::GiMinorVersionSummary>), items(models::GiMinorVersionSummary) }
}
