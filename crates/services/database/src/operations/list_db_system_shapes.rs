// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DB system shapes.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDbSystemShapes = GET "/dbSystemShapes",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbSystemShapeSummary/ListDbSystemShapes";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The name of the availability domain.
        availability_domain = query "availabilityDomain" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The attribute of the shape, which is the type of the Exascale storage.
        shape_attribute = query "shapeAttribute" (String);
    }
    returns { pages(Vec<models::DbSystemShapeSummary>), items(models::DbSystemShapeSummary) }
}
