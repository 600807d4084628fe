// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the category.
    GetCategory = GET "/categories/{categoryId}",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/Category/GetCategory";
    required {
        category_id = path "categoryId" (String);
    }
    returns { json(models::Category), state(models::CategoryLifecycleState) }
}
