// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the category.
    ///
    /// The response has the header `etag`.
    GetCategory = GET "/categories/{categoryCode}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Category/GetCategory";
    required {
        category_code = path "categoryCode" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::Category) }
}
