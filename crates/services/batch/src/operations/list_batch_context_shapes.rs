// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the batch context shapes.
    ListBatchContextShapes = GET "/batchContextShapes",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchContextShapeCollection/ListBatchContextShapes";
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
        /// The type of the shape.
        shape_type = query "shapeType" (models::ListBatchContextShapesShapeType);
    }
    returns {
        pages(models::BatchContextShapeCollection),
        items(models::BatchContextShapeSummary = |page| page.items),
    }
}
