// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the shapes.
    ListShapes = GET "/shapes",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/ShapeSummary/ListShapes";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the service features that the shape supports.
        is_supported_for = query_each "isSupportedFor" ([models::ShapeIsSupportedFor]);
        /// The name of the availability domain.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by the name.
        name = query "name" (String);
    }
    returns { json(Vec<models::ShapeSummary>) }
}
