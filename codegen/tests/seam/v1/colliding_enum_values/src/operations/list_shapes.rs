// @generated from spec/colliding-enum-values.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::colliding_enum_values::models;

operation! {
    /// Lists the shapes.
    ListShapes = GET "/shapes";
    optional {
        /// The sort order.
        sort_order = query "sortOrder" (models::ListShapesSortOrder);
    }
    returns { json(Vec<models::Shape>) }
}
